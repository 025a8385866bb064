package io.github.textcleaner.rules.phrases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableIntArray;
import io.github.textcleaner.rules.resource.DataReader;
import io.github.textcleaner.rules.resource.DataWriter;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their characters: a walk from the start of a phrase ends at the first character that
 * no phrase has there, so what no phrase opens costs next to nothing, however many phrases there
 * are. Immutable.
 *
 * <p>States are numbered by level, so those that follow a state are neighbors, in the order of
 * their characters. The array that says so is compact, and is read from a file as it is.
 *
 * @param <V> what a phrase means
 */
public final class PhraseTrie<V> {
  static final int ROOT = 0;
  static final int NO_STATE = -1;

  /** The first of the states after one character. */
  private static final int FIRST = ROOT + 1;

  private static final int NO_VALUE = 0;
  private static final int ASCII = 0x80;
  private static final int LATIN = 'z' - 'a' + 1;

  /**
   * What is known of each state, in one number, since a walk asks for all of it: the first state
   * that follows it (those of the next one begin where its end), the character that leads into it,
   * and the place of its value in the list of values, counted from 1. One more state ends them.
   */
  private final long[] states;

  private final ImmutableList<V> values;

  /** The states after the characters of ASCII: most phrases begin with one of few. */
  private final int[] firstOfAscii = new int[ASCII];

  /** The states after a first character and a letter from a to z, by both. */
  private final int[] secondOfLatin;

  private PhraseTrie(long[] states, ImmutableList<V> values) {
    this.states = states;
    this.values = values;
    Arrays.fill(firstOfAscii, NO_STATE);
    int end = firstFollower(FIRST);
    secondOfLatin = new int[(end - FIRST) * LATIN];
    Arrays.fill(secondOfLatin, NO_STATE);
    for (int state = FIRST; state < end; state++) {
      if (charOf(state) < ASCII) {
        firstOfAscii[charOf(state)] = state;
      }
      for (int next = firstFollower(state); next < firstFollower(state + 1); next++) {
        if (charOf(next) >= 'a' && charOf(next) <= 'z') {
          secondOfLatin[(state - FIRST) * LATIN + charOf(next) - 'a'] = next;
        }
      }
    }
  }

  private int firstFollower(int state) {
    return (int) (states[state] >>> Integer.SIZE);
  }

  private char charOf(int state) {
    return (char) (states[state] >>> Character.SIZE);
  }

  /**
   * Returns the trie of some phrases.
   *
   * @param phrases the phrases with what each means
   */
  public static <V> PhraseTrie<V> of(Map<String, V> phrases) {
    Layout<V> layout = new Layout<>(ImmutableSortedMap.copyOf(phrases));
    return new PhraseTrie<>(layout.states(), ImmutableList.copyOf(layout.numbers.keySet()));
  }

  /** Lays the states out, level by level. */
  private static final class Layout<V> {
    final StringBuilder chars = new StringBuilder().append('\0');
    final ImmutableIntArray.Builder followers = ImmutableIntArray.builder();
    final StringBuilder valueNumbers = new StringBuilder();
    final Map<V, Integer> numbers = new LinkedHashMap<>();

    private final ImmutableSortedMap<String, V> phrases;
    private final ImmutableList<String> sorted;

    /** The phrases from one place in the order to another, which share their first characters. */
    private record Group(int from, int to) {}

    Layout(ImmutableSortedMap<String, V> phrases) {
      this.phrases = phrases;
      this.sorted = phrases.keySet().asList();
      ImmutableList<Group> level = ImmutableList.of(new Group(0, sorted.size()));
      for (int length = 0; !level.isEmpty(); length++) {
        ImmutableList.Builder<Group> next = ImmutableList.builder();
        for (Group group : level) {
          followers.add(chars.length());
          addState(group, length, next);
        }
        level = next.build();
      }
      followers.add(chars.length());
    }

    private void addState(Group group, int length, ImmutableList.Builder<Group> next) {
      int from = group.from();
      V value = null;
      if (from < group.to() && sorted.get(from).length() == length) {
        value = phrases.get(sorted.get(from));
        from++;
      }
      valueNumbers.append((char) (value == null ? NO_VALUE : number(value)));
      while (from < group.to()) {
        char c = sorted.get(from).charAt(length);
        int to = from;
        while (to < group.to() && sorted.get(to).charAt(length) == c) {
          to++;
        }
        chars.append(c);
        next.add(new Group(from, to));
        from = to;
      }
    }

    long[] states() {
      ImmutableIntArray firsts = followers.build();
      long[] states = new long[firsts.length()];
      for (int i = 0; i < states.length; i++) {
        states[i] = (long) firsts.get(i) << Integer.SIZE;
        if (i < chars.length()) {
          states[i] |= (long) chars.charAt(i) << Character.SIZE | valueNumbers.charAt(i);
        }
      }
      return states;
    }

    private int number(V value) {
      numbers.putIfAbsent(value, numbers.size() + 1);
      return numbers.get(value);
    }
  }

  /** Writes this trie with its values. */
  public void write(DataOutput out, DataWriter<V> writer) throws IOException {
    out.writeInt(states.length);
    for (long state : states) {
      out.writeLong(state);
    }
    out.writeInt(values.size());
    for (V value : values) {
      writer.write(value, out);
    }
  }

  /** Reads a trie that was {@linkplain #write written}. */
  public static <V> PhraseTrie<V> read(DataInput in, DataReader<V> reader) throws IOException {
    byte[] bytes = new byte[in.readInt() * Long.BYTES];
    in.readFully(bytes);
    long[] states = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(states);
    ImmutableList.Builder<V> values = ImmutableList.builder();
    for (int left = in.readInt(); left > 0; left--) {
      values.add(reader.read(in));
    }
    return new PhraseTrie<>(states, values.build());
  }

  /** Returns the state after {@code c}, or {@link #NO_STATE} if no phrase has it there. */
  int next(int state, char c) {
    if (state == ROOT && c < ASCII) {
      return firstOfAscii[c];
    }
    if (c >= 'a' && c <= 'z') {
      int second = (state - FIRST) * LATIN + c - 'a';
      if (second < secondOfLatin.length) {
        return secondOfLatin[second];
      }
    }
    return search(state, c);
  }

  private int search(int state, char c) {
    long[] all = states;
    int low = (int) (all[state] >>> Integer.SIZE);
    int high = (int) (all[state + 1] >>> Integer.SIZE) - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if ((char) (all[middle] >>> Character.SIZE) < c) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == high && (char) (all[low] >>> Character.SIZE) == c ? low : NO_STATE;
  }

  /** Returns what the phrase means that ends in a state, or null if none does. */
  @Nullable V valueAt(int state) {
    int number = (char) states[state];
    return number == NO_VALUE ? null : values.get(number - 1);
  }

  /** Returns what a whole text means, or null if it is no phrase. */
  public @Nullable V get(String text) {
    int state = ROOT;
    for (int i = 0; i < text.length() && state != NO_STATE; i++) {
      state = next(state, text.charAt(i));
    }
    return state == NO_STATE ? null : valueAt(state);
  }

  /** Returns whether a whole text is a phrase. */
  public boolean has(String text) {
    return get(text) != null;
  }

  /** Returns whether a phrase begins with {@code first}. */
  boolean opensWith(char first) {
    return next(ROOT, first) != NO_STATE;
  }

  /** Gives each phrase that begins with {@code first} and what it means to {@code taker}. */
  void forEach(char first, BiConsumer<String, V> taker) {
    int start = next(ROOT, first);
    if (start == NO_STATE) {
      return;
    }
    walk(
        start,
        new StringBuilder().append(first),
        Integer.MAX_VALUE,
        (phrase, state) -> {
          V value = valueAt(state);
          if (value != null) {
            taker.accept(phrase.toString(), value);
          }
        });
  }

  /**
   * Gives the first {@code length} characters of the phrases to {@code taker}, each once, and
   * shorter phrases as they are.
   */
  void forEachStart(int length, Consumer<String> taker) {
    walk(
        ROOT,
        new StringBuilder(),
        length,
        (start, state) -> {
          if (start.length() == length || valueAt(state) != null) {
            taker.accept(start.toString());
          }
        });
  }

  private interface Visitor {
    void visit(CharSequence start, int state);
  }

  private void walk(int state, StringBuilder start, int longest, Visitor visitor) {
    visitor.visit(start, state);
    int length = start.length();
    if (length < longest) {
      for (int next = firstFollower(state); next < firstFollower(state + 1); next++) {
        walk(next, start.append(charOf(next)), longest, visitor);
        start.setLength(length);
      }
    }
  }
}
