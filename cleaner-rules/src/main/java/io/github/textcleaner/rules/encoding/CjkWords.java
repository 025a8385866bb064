package io.github.textcleaner.rules.encoding;

import com.ibm.icu.util.BytesTrie;
import com.ibm.icu.util.CharsTrie;
import io.github.textcleaner.rules.resource.Resource;
import java.io.DataInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of Chinese and Japanese with what each costs: the rarer, the more. They are those of
 * the dictionary by which ICU breaks lines, read from its jar when first asked for.
 */
final class CjkWords {
  private static final String FILE = "/com/ibm/icu/impl/data/icudata/brkitr/cjdict.dict";

  /** What a character costs that is no word: the most that a word may cost. */
  private static final int UNKNOWN = 255;

  /** No more steps are taken into words from one place. */
  private static final int MOST_STEPS = 120;

  /** The parts of the file: offsets of its index, in integers. */
  private static final int START = 0;

  private static final int TOTAL = 3;
  private static final int INDEX_LENGTH = 8;

  /** Sizes in the header of each data file of ICU, in bytes. */
  private static final int SIZE_OF_HEADER_LENGTH = 2;

  private CjkWords() {}

  /** A word, and what it costs. */
  record Word(String text, int cost) {}

  /**
   * Returns the words that begin at a place.
   *
   * @param run the characters that may stand at each place
   */
  static List<Word> at(List<String> run, int place) {
    List<Word> words = new ArrayList<>();
    Walk walk = new Walk(run, words);
    if (!Loaded.TRIE.isEmpty()) {
      walk.from(place, new CharsTrie(Loaded.TRIE, 0));
    }
    for (char c : run.get(place).toCharArray()) {
      String alone = String.valueOf(c);
      if (words.stream().noneMatch(word -> word.text().equals(alone))) {
        words.add(new Word(alone, UNKNOWN));
      }
    }
    return words;
  }

  private static final class Walk {
    private final List<String> run;
    private final List<Word> words;
    private final StringBuilder word = new StringBuilder();
    private int steps;

    Walk(List<String> run, List<Word> words) {
      this.run = run;
      this.words = words;
    }

    void from(int place, CharsTrie trie) {
      if (place == run.size()) {
        return;
      }
      CharsTrie.State state = new CharsTrie.State();
      trie.saveState(state);
      for (char c : run.get(place).toCharArray()) {
        steps++;
        BytesTrie.Result result = trie.next(c);
        word.append(c);
        if (result.hasValue()) {
          words.add(new Word(word.toString(), trie.getValue()));
        }
        if (result.hasNext() && steps < MOST_STEPS) {
          from(place + 1, trie);
        }
        word.setLength(word.length() - 1);
        trie.resetToState(state);
      }
    }
  }

  private static final class Loaded {
    /** Empty where ICU has no such file. */
    static final String TRIE =
        CharsTrie.class.getResource(FILE) == null
            ? ""
            : Resource.read(CharsTrie.class, FILE, Loaded::read);

    /** Reads the words from a data file: a header that tells its length, an index, the words. */
    private static String read(DataInput in) throws IOException {
      in.readFully(new byte[in.readUnsignedShort() - SIZE_OF_HEADER_LENGTH]);
      int[] index = new int[INDEX_LENGTH];
      for (int i = 0; i < index.length; i++) {
        index[i] = in.readInt();
      }
      in.readFully(new byte[index[START] - INDEX_LENGTH * Integer.BYTES]);
      char[] words = new char[(index[TOTAL] - index[START]) / Character.BYTES];
      for (int i = 0; i < words.length; i++) {
        words[i] = in.readChar();
      }
      return new String(words);
    }
  }
}
