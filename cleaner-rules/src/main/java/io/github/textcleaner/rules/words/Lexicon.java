package io.github.textcleaner.rules.words;

import io.github.textcleaner.rules.resource.Resource;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words of one language with their ranks. A word is kept as 28 bits of a hash beside its rank,
 * so that a list takes a tenth of what strings would; one unknown word in a hundred million is
 * taken for a known one. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // ordinals index tables in memory; files hold names
final class Lexicon {
  private static final WordRank[] RANKS = WordRank.values();
  private static final int RANK_BITS = 4;
  private static final int RANK_MASK = (1 << RANK_BITS) - 1;
  private static final int FREE = 0;

  private final int[] slots;

  private Lexicon(int[] slots) {
    this.slots = slots;
  }

  /** Returns the words of a language. */
  static Lexicon of(String tag) {
    return Resource.read(Lexicon.class, file(tag), Lexicon::read);
  }

  static String file(String tag) {
    return tag + ".bin";
  }

  private static Lexicon read(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt() * Integer.BYTES];
    in.readFully(bytes);
    int[] slots = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(slots);
    return new Lexicon(slots);
  }

  /** Writes this lexicon as {@link #of} reads it. */
  void write(DataOutput out) throws IOException {
    out.writeInt(slots.length);
    for (int slot : slots) {
      out.writeInt(slot);
    }
  }

  /** Returns the words that a file lists. */
  static Lexicon ofWords(String file) {
    Hashes hashes = new Hashes();
    SectionFile.forEach(Lexicon.class, file, hashes::add);
    Lexicon lexicon = new Lexicon(new int[Integer.highestOneBit(Math.max(16, hashes.count)) << 2]);
    for (int i = 0; i < hashes.count; i++) {
      lexicon.add(hashes.hashes[i], hashes.ranks[i]);
    }
    return lexicon;
  }

  private void add(long hash, int rank) {
    int slot = slot(hash);
    while (slots[slot] != FREE) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = fingerprint(hash) | rank + 1;
  }

  /** The words of a file as they are read: how many there are shows at the end. */
  private static final class Hashes {
    long[] hashes = new long[1 << 14];
    byte[] ranks = new byte[1 << 14];
    int count;
    private String section = "";
    private byte rank;

    void add(String label, String word) {
      if (!section.equals(label)) {
        section = label;
        rank = (byte) WordRank.valueOf(label.toUpperCase(Locale.ROOT)).ordinal();
      }
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * count);
        ranks = Arrays.copyOf(ranks, 2 * count);
      }
      hashes[count] = WordHash.ofLower(word, 0, word.length());
      ranks[count] = rank;
      count++;
    }
  }

  /** Returns the rank of the word of a hash, {@link WordRank#UNKNOWN} if it is not in the list. */
  WordRank rank(long hash) {
    int fingerprint = fingerprint(hash);
    for (int slot = slot(hash); slots[slot] != FREE; slot = slot + 1 & slots.length - 1) {
      if ((slots[slot] & ~RANK_MASK) == fingerprint) {
        return RANKS[(slots[slot] & RANK_MASK) - 1];
      }
    }
    return WordRank.UNKNOWN;
  }

  private int slot(long hash) {
    return (int) hash & slots.length - 1;
  }

  private static int fingerprint(long hash) {
    return (int) (hash >>> 32) & ~RANK_MASK;
  }
}
