package io.github.textcleaner.corpus.compression;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** How a file is compressed. */
public enum Compression {
  /** Not at all. */
  NONE("none", ""),
  /** Gzip (RFC 1952): any number of members, so bgzf too; zero bytes after the last are padding. */
  GZIP("gzip", ".gz"),
  /** Zstandard (RFC 8878): any number of frames, windows of up to 2 GiB. */
  ZSTD("zstd", ".zst"),
  /** Bzip2: any number of streams. */
  BZIP2("bzip2", ".bz2");

  /** How many bytes of a file {@link #of} wants to see. */
  public static final int MAGIC_LENGTH = 10;

  /** A window of 2^31 bytes, the most that the library reads. */
  private static final int MAX_WINDOW_LOG = 31;

  private final String label;
  private final String suffix;

  Compression(String label, String suffix) {
    this.label = label;
    this.suffix = suffix;
  }

  /** Returns the name for people and in manifests. */
  public String label() {
    return label;
  }

  /** Returns how names of such files end, the full stop included; empty for {@link #NONE}. */
  public String suffix() {
    return suffix;
  }

  /**
   * Finds out how a file is compressed: by its content.
   *
   * @param name its name, with or without folders
   * @param start its first bytes, {@link #MAGIC_LENGTH} or all
   * @throws IOException if the name says another compression than the content
   */
  public static Compression of(String name, byte[] start) throws IOException {
    Compression found = ofContent(start);
    Compression told = ofName(name);
    if (told != NONE && told != found) {
      throw new IOException("named " + told.suffix + ", but holds no " + told.label + " data");
    }
    return found;
  }

  /** Returns the compression that a name ends in. */
  public static Compression ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Compression compression : values()) {
      if (compression != NONE && lower.endsWith(compression.suffix)) {
        return compression;
      }
    }
    return NONE;
  }

  private static Compression ofContent(byte[] start) {
    if (startsWith(start, 0x1F, 0x8B)) {
      return GZIP;
    }
    boolean skippableFrame =
        start.length >= 4
            && (start[0] & 0xF0) == 0x50
            && startsWith(Arrays.copyOfRange(start, 1, 4), 0x2A, 0x4D, 0x18);
    if (skippableFrame || startsWith(start, 0x28, 0xB5, 0x2F, 0xFD)) {
      return ZSTD;
    }
    return startsWith(start, 'B', 'Z', 'h') && isBlock(start) ? BZIP2 : NONE;
  }

  /** Words may start with BZh; a level and the start of a block or of the end follow in bzip2. */
  private static boolean isBlock(byte[] start) {
    if (start.length < MAGIC_LENGTH || start[3] < '1' || start[3] > '9') {
      return false;
    }
    byte[] block = Arrays.copyOfRange(start, 4, MAGIC_LENGTH);
    return startsWith(block, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59)
        || startsWith(block, 0x17, 0x72, 0x45, 0x38, 0x50, 0x90);
  }

  private static boolean startsWith(byte[] content, int... bytes) {
    if (content.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((content[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the content of compressed data. It throws an exception where the data are cut off or
   * damaged; what it gave before that may be damaged too, since checksums stand at the end.
   *
   * @param in is closed with the result
   * @throws IOException if the data cannot be read, or are damaged at their start
   */
  public InputStream decompress(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP -> new GzipMembers(in);
      case ZSTD -> new ZstdInputStreamNoFinalizer(in).setLongMax(MAX_WINDOW_LOG);
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
    };
  }

  /**
   * Returns a stream that writes compressed data, the same bytes for the same content with the same
   * libraries.
   *
   * @param out is closed with the result
   */
  public MemberOutputStream compress(OutputStream out) {
    return new MemberOutputStream(this, out);
  }

  /** Starts one member, frame or stream; closing it ends it and closes {@code out}. */
  OutputStream startMember(OutputStream out) throws IOException {
    return switch (this) {
      case NONE -> out;
      case GZIP -> new GZIPOutputStream(out, 1 << 13);
      case ZSTD -> new ZstdOutputStreamNoFinalizer(out).setChecksum(true);
      case BZIP2 -> new BZip2CompressorOutputStream(out);
    };
  }
}
