package io.github.textcleaner.rules.phrases;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.textcleaner.rules.letters.FoldedChars;
import io.github.textcleaner.rules.letters.HashBits;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds wordings of notices in the midst of a line, in one pass over it. Immutable.
 *
 * <p>Bitmaps of how wordings open turn nearly all words away; from the others a trie is walked.
 */
final class Notices {
  /** So many characters tell of six words in seven that no wording opens with them. */
  private static final int FIRST = 4;

  /** So many tell of 99 in a hundred, but some wordings are shorter. */
  private static final int MORE = 8;

  /** Odd, so that no two words are taken for each other's reverse. */
  private static final int PAIR = 0x2F0B4C47;

  private static final Splitter LATIN_WORDS =
      Splitter.on(CharMatcher.inRange('a', 'z').negate()).omitEmptyStrings();

  /** A character that {@link LineKey} leaves out. */
  private static final char ZERO_WIDTH_JOINER = '\u200D';

  private final PhraseTrie<Wording> wordings;

  /** What {@link #anchor} tells of the wordings. */
  private final HashBits anchors;

  private final HashBits firsts;
  private final HashBits firstsOfShorter;
  private final HashBits more;

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

  private Notices(
      PhraseTrie<Wording> wordings,
      HashBits anchors,
      HashBits firsts,
      HashBits firstsOfShorter,
      HashBits more) {
    this.wordings = wordings;
    this.anchors = anchors;
    this.firsts = firsts;
    this.firstsOfShorter = firstsOfShorter;
    this.more = more;
  }

  static Notices of(Map<String, Wording> wordings) {
    PhraseTrie<Wording> trie = PhraseTrie.of(wordings);
    Notices notices =
        new Notices(trie, new HashBits(), new HashBits(), new HashBits(), new HashBits());
    trie.forEachStart(MORE, notices::addStart);
    wordings.keySet().forEach(wording -> notices.anchors.add(anchor(wording)));
    return notices;
  }

  /** Writes these notices as {@link #read} reads them. */
  void write(DataOutput out) throws IOException {
    wordings.write(out, Wording::write);
    for (HashBits bits : new HashBits[] {anchors, firsts, firstsOfShorter, more}) {
      bits.write(out);
    }
  }

  static Notices read(DataInput in) throws IOException {
    return new Notices(
        PhraseTrie.read(in, Wording::read),
        HashBits.read(in),
        HashBits.read(in),
        HashBits.read(in),
        HashBits.read(in));
  }

  private void addStart(String start) {
    char[] chars = start.toCharArray();
    int first = hash(0, chars, 0, FIRST);
    firsts.add(first);
    if (chars.length < MORE) {
      firstsOfShorter.add(first);
    } else {
      more.add(hash(first, chars, FIRST, MORE));
    }
  }

  /**
   * Returns the hash of the longest two words of a wording that follow each other, or of its only
   * word: a line that holds no letters of other scripts, and no such words, holds no wording.
   */
  private static int anchor(String wording) {
    List<String> words = LATIN_WORDS.splitToList(wording);
    int anchor = words.isEmpty() ? 0 : words.get(0).hashCode();
    int longest = 0;
    for (int i = 1; i < words.size(); i++) {
      int length = words.get(i - 1).length() + words.get(i).length();
      if (length > longest) {
        longest = length;
        anchor = pair(words.get(i - 1).hashCode(), words.get(i).hashCode());
      }
    }
    return anchor;
  }

  private static int pair(int first, int second) {
    return first * PAIR + second;
  }

  /** Returns false if no wording stands in a line: hardly any line has the anchor of one. */
  boolean mayStandIn(String line) {
    int before = 0;
    int hash = 0;
    char[] chars = line.toCharArray();
    for (char c : chars) {
      if (c >= 'a' && c <= 'z') {
        hash = FoldedChars.next(hash, c);
        continue;
      }
      int letter = FoldedChars.of(c);
      if (letter <= 'z' && FoldedChars.isLetter(letter)) {
        hash = FoldedChars.next(hash, letter);
      } else if (letter == FoldedChars.PARTS && c != ZERO_WIDTH_JOINER) {
        if (hash != 0) {
          if (isAnchor(before, hash)) {
            return true;
          }
          before = hash;
          hash = 0;
        }
      } else if (letter != FoldedChars.NOTHING) {
        return true;
      }
    }
    return hash != 0 && isAnchor(before, hash);
  }

  private boolean isAnchor(int before, int hash) {
    return anchors.mayHold(hash) || anchors.mayHold(pair(before, hash));
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
    char[] chars = key.chars;
    int last = key.end - FIRST;
    for (int i = key.start; i <= last; i = afterWord(chars, i, last)) {
      if (mayOpen(chars, i, key.end)) {
        Hit hit = at(key, i - key.start, maySure);
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

  /** Returns where the next word may start. */
  private static int afterWord(char[] chars, int from, int last) {
    int i = from;
    while (i < last && isLatin(chars[i])) {
      i++;
    }
    return i + 1;
  }

  private boolean mayOpen(char[] key, int at, int end) {
    int first = hash(0, key, at, at + FIRST);
    if (!firsts.mayHold(first)) {
      return false;
    }
    return firstsOfShorter.mayHold(first)
        || at + MORE <= end && more.mayHold(hash(first, key, at + FIRST, at + MORE));
  }

  private static int hash(int before, char[] text, int from, int to) {
    int hash = before;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text[i];
    }
    return hash;
  }

  /** In the Latin script wordings stand between the bounds of words. */
  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }
}
