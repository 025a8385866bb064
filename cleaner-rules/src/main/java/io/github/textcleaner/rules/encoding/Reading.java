package io.github.textcleaner.rules.encoding;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;

/**
 * A single-byte encoding in which bytes of UTF-8 may have been read by mistake: what byte each of
 * its characters stands for. Immutable.
 */
final class Reading {
  static final int NONE = 0;

  private static final String FIRST = "windows-1252";
  private static final int FIRST_BYTE = 0x80;
  private static final int C1_END = 0xA0;
  private static final int NO_BREAK_SPACE = 0xA0;
  private static final int LEADS = 0xC0;
  private static final char NO_CHARACTER = '\uFFFD';
  private static final ImmutableList<Reading> ALL = load();

  private final String name;
  private final int rank;
  private final String characters;
  private final byte[] bytes;
  private final int holes;

  private Reading(String name, int rank, String characters) {
    this.name = name;
    this.rank = rank;
    this.characters = characters;
    this.holes = CharMatcher.is(NO_CHARACTER).countIn(characters.substring(0, LEADS - FIRST_BYTE));
    this.bytes = new byte[1 + largest(characters)];
    for (int i = 0; i < characters.length(); i++) {
      if (leavesByte(name, i)) {
        bytes[FIRST_BYTE + i] = (byte) (FIRST_BYTE + i);
      }
    }
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c != NO_CHARACTER) {
        bytes[c] = (byte) (FIRST_BYTE + i);
      }
    }
  }

  /**
   * Returns whether this is windows-1252, by far the most frequent one, of whose holes clues know.
   */
  boolean isFirst() {
    return name.equals(FIRST);
  }

  private static int largest(String characters) {
    int largest = 0;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      largest = c == NO_CHARACTER ? largest : Math.max(largest, c);
    }
    return largest;
  }

  /**
   * Decoders leave bytes that stand for nothing as the code points that ISO 8859-1 has for them.
   * The first reading stands for ISO 8859-1 too, where all controls are left.
   */
  private boolean leavesByte(String name, int index) {
    return name.equals(FIRST) && index < C1_END - FIRST_BYTE
        || characters.charAt(index) == NO_CHARACTER
            && (name.startsWith("windows") || name.startsWith("ISO"));
  }

  private static ImmutableList<Reading> load() {
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    int rank = 0;
    for (DataFile.Entry entry : DataFile.read("readings.tsv")) {
      readings.add(new Reading(entry.name(), rank, entry.value()));
      rank++;
    }
    return readings.build();
  }

  /**
   * Returns all readings, the most usual first. The first is windows-1252, which stands for ISO
   * 8859-1 too: it takes C1 controls for the bytes that they are.
   */
  static ImmutableList<Reading> all() {
    return ALL;
  }

  /** Returns the reading of that name. */
  static Reading named(String name) {
    return ALL.stream().filter(reading -> reading.name.equals(name)).findFirst().orElseThrow();
  }

  String name() {
    return name;
  }

  /** Returns the place of this reading among {@link #all()}. */
  int rank() {
    return rank;
  }

  /** Returns the byte, 80 to FF, that {@code c} stands for, else {@link #NONE}. */
  int byteOf(char c) {
    return c < bytes.length ? bytes[c] & 0xFF : NONE;
  }

  /** Returns the character for a byte from 80 to FF, or U+FFFD. */
  char characterOf(int value) {
    return characters.charAt(value - FIRST_BYTE);
  }

  /** Returns whether a space may be what became of the byte A0. */
  boolean hasNoBreakSpace() {
    return characterOf(NO_BREAK_SPACE) == NO_BREAK_SPACE;
  }

  /** Returns how many of the further bytes of UTF-8 have no character, so that they may be lost. */
  int holes() {
    return holes;
  }

  /** Returns whether {@code c} is the control that ISO 8859-1 has for a byte of another meaning. */
  boolean isControlOfOther(char c) {
    return c >= FIRST_BYTE && c < C1_END && characters.charAt(c - FIRST_BYTE) != NO_CHARACTER;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
