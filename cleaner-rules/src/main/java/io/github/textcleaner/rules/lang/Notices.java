package io.github.textcleaner.rules.lang;

import io.github.textcleaner.rules.lang.PhraseBook.Hit;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds wordings of notices in the midst of a line, in one pass over it. Immutable.
 *
 * <p>A bitmap of how wordings open turns nearly all words away; from the others a trie is walked,
 * which no wording lets go far.
 */
final class Notices {
  /** So many characters tell that no wording opens with them; no wording is shorter. */
  private static final int PREFIX = 4;

  private static final int PREFIX_BITS = 1 << Character.SIZE;

  private final PhraseTrie<Wording> wordings;
  private final long[] prefixes;

  /** What a wording proves: that the line is furniture anywhere, or outside of the prose. */
  record Wording(@Nullable Hit anywhere, @Nullable Hit outside) {
    static Wording of(Hit hit) {
      return hit.isSure() ? new Wording(hit, null) : new Wording(null, hit);
    }

    Wording or(Wording other) {
      return new Wording(
          anywhere == null ? other.anywhere : anywhere, outside == null ? other.outside : outside);
    }

    void write(DataOutput out) throws IOException {
      for (Hit hit : new Hit[] {anywhere, outside}) {
        out.writeBoolean(hit != null);
        if (hit != null) {
          hit.write(out);
        }
      }
    }

    static Wording read(DataInput in) throws IOException {
      Hit anywhere = in.readBoolean() ? Hit.read(in) : null;
      return new Wording(anywhere, in.readBoolean() ? Hit.read(in) : null);
    }
  }

  private Notices(PhraseTrie<Wording> wordings, long[] prefixes) {
    this.wordings = wordings;
    this.prefixes = prefixes;
  }

  static Notices of(PhraseTrie<Wording> wordings) {
    Notices notices = new Notices(wordings, new long[PREFIX_BITS / Long.SIZE]);
    wordings.forEachStart(PREFIX, notices::addPrefix);
    return notices;
  }

  /** Writes these notices as {@link #read} reads them. */
  void write(DataOutput out) throws IOException {
    wordings.write(out, Wording::write);
    for (long bits : prefixes) {
      out.writeLong(bits);
    }
  }

  static Notices read(DataInput in) throws IOException {
    PhraseTrie<Wording> wordings = PhraseTrie.read(in, Wording::read);
    byte[] bytes = new byte[PREFIX_BITS / Byte.SIZE];
    in.readFully(bytes);
    long[] prefixes = new long[PREFIX_BITS / Long.SIZE];
    ByteBuffer.wrap(bytes).asLongBuffer().get(prefixes);
    return new Notices(wordings, prefixes);
  }

  private void addPrefix(String start) {
    int bit = prefix(LineKey.Chars.of(start), 0);
    prefixes[bit / Long.SIZE] |= 1L << bit;
  }

  /**
   * Returns what the wordings say that stand in a line.
   *
   * @param key the line in the form of {@link LineKey}
   * @param maySure whether wordings count that say that the line is furniture wherever it stands;
   *     of those that count they go first
   */
  Optional<Hit> find(LineKey.Chars key, boolean maySure) {
    Hit found = null;
    for (int i = 0; i + PREFIX <= key.length(); i++) {
      if ((i == 0 || !isLatin(key.at(i - 1))) && mayOpen(key, i)) {
        Hit hit = at(key, i, maySure);
        if (hit != null && hit.isSure()) {
          return Optional.of(hit);
        }
        found = found == null ? hit : found;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Returns the first wording that opens at {@code from}, a sure one if there is one. */
  private @Nullable Hit at(LineKey.Chars key, int from, boolean maySure) {
    Hit found = null;
    int state = PhraseTrie.ROOT;
    for (int i = from; i < key.length(); i++) {
      state = wordings.next(state, key.at(i));
      if (state == PhraseTrie.NO_STATE) {
        return found;
      }
      Wording wording = wordings.valueAt(state);
      if (wording == null || i + 1 < key.length() && isLatin(key.at(i + 1))) {
        continue;
      }
      if (wording.anywhere() != null && maySure) {
        return wording.anywhere();
      }
      found = found == null ? wording.outside() : found;
    }
    return found;
  }

  private boolean mayOpen(LineKey.Chars key, int at) {
    int bit = prefix(key, at);
    return (prefixes[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private static int prefix(LineKey.Chars text, int at) {
    int hash = 0;
    for (int i = at; i < at + PREFIX; i++) {
      hash = hash * 31 + text.at(i);
    }
    return (hash ^ hash >>> Character.SIZE) & PREFIX_BITS - 1;
  }

  /** In the Latin script wordings stand between the bounds of words. */
  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }
}
