package io.github.textcleaner.corpus.warc;

import io.github.textcleaner.corpus.RejectedTextException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.WarcDigest;

/** The header of a record, byte for byte. */
final class WarcHeader {
  /** A field and its value; ISO 8859-1 keeps all bytes. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?<start>(?<name>[^:\\s][^:\r\n]*+):[ \t]*+)"
              + "(?<value>[^\r\n]*+(?:\r?\n[ \t][^\r\n]*+)*+)(?<end>\r?\n)");

  private static final Pattern BASE_16 = Pattern.compile("[0-9a-fA-F]+");

  private final String text;

  WarcHeader(byte[] bytes) {
    this.text = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /**
   * Returns the header of a record whose block became another one: with its length and, where the
   * header has them, its digests in the algorithm and the spelling that were used.
   *
   * @throws RejectedTextException if the algorithm of a digest is not known here, or the header is
   *     not understood
   */
  byte[] withBlock(byte[] block) throws RejectedTextException {
    StringBuilder changed = new StringBuilder(text.length() + 16);
    Matcher field = FIELD.matcher(text);
    int at = text.indexOf('\n') + 1;
    changed.append(text, 0, at);
    boolean hasLength = false;
    while (field.region(at, text.length()).lookingAt()) {
      hasLength |= field.group("name").equalsIgnoreCase("content-length");
      String value = value(field.group("name"), field.group("value"), block);
      changed.append(field.group("start")).append(value).append(field.group("end"));
      at = field.end();
    }
    if (!hasLength || !text.startsWith("\r\n", at)) {
      throw new RejectedTextException("the header of the record is not understood");
    }
    changed.append(text, at, text.length());
    return changed.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String value(String name, String value, byte[] block)
      throws RejectedTextException {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "content-length" -> String.valueOf(block.length);
      case "warc-block-digest", "warc-payload-digest" -> digest(value, block);
      default -> value;
    };
  }

  private static String digest(String old, byte[] block) throws RejectedTextException {
    int colon = old.indexOf(':');
    String algorithm = old.substring(0, Math.max(0, colon));
    try {
      MessageDigest digest = new WarcDigest(old.strip()).getDigester();
      byte[] sum = digest.digest(block);
      boolean base16 =
          BASE_16.matcher(old.substring(colon + 1).strip()).matches()
              && old.substring(colon + 1).strip().length() == 2 * sum.length;
      WarcDigest changed = new WarcDigest(algorithm, sum);
      return algorithm + ":" + (base16 ? changed.base16() : changed.base32());
    } catch (NoSuchAlgorithmException | RuntimeException e) {
      throw new RejectedTextException("the record has a digest of an unknown kind: " + old, e);
    }
  }
}
