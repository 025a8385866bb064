package io.github.textcleaner.rules.dates;

import io.github.textcleaner.rules.phrases.PhraseTrie;
import io.github.textcleaner.rules.resource.Resource;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Objects;

/**
 * Names of months and weekdays, wordings of how long ago something was, and the words around dates,
 * in many languages. Immutable.
 *
 * @param months the number of each month; names without what parts their words
 * @param solarMonths that of each month of the solar Hijri year
 * @param monthStarts the first words of names of several words
 * @param weekdays the names of weekdays
 * @param relativeTimes wordings of how long ago something was, with what they count
 * @param relativeStarts their first one and two words
 * @param roles what a word does beside a date
 * @param openers the words that a date, or the words beside one, can begin with
 * @param words all words that may stand in a line of dates
 */
record DateNames(
    PhraseTrie<Integer> months,
    PhraseTrie<Integer> solarMonths,
    PhraseTrie<String> monthStarts,
    PhraseTrie<String> weekdays,
    PhraseTrie<String> relativeTimes,
    PhraseTrie<String> relativeStarts,
    PhraseTrie<String> roles,
    PhraseTrie<String> openers,
    DateWords words) {
  /** The number of a name that stands for several months, in several languages. */
  static final int SEVERAL = 0;

  /** The number of a word that names no month. */
  static final int NONE = -1;

  /** What counts years in a wording of how long ago something was. */
  static final String YEARS = "years";

  /** Made from the files of words by {@link DateNameFiles}. */
  static final String FILE = "date-names.bin";

  /** Writes these names as {@link #get} reads them. */
  void write(DataOutput out) throws IOException {
    months.write(out, (number, to) -> to.writeByte(number));
    solarMonths.write(out, (number, to) -> to.writeByte(number));
    monthStarts.write(out, (word, to) -> to.writeUTF(word));
    weekdays.write(out, (word, to) -> to.writeUTF(word));
    relativeTimes.write(out, (word, to) -> to.writeUTF(word));
    relativeStarts.write(out, (word, to) -> to.writeUTF(word));
    roles.write(out, (word, to) -> to.writeUTF(word));
    openers.write(out, (word, to) -> to.writeUTF(word));
    words.write(out);
  }

  private static DateNames read(DataInput in) throws IOException {
    return new DateNames(
        PhraseTrie.read(in, from -> (int) from.readByte()),
        PhraseTrie.read(in, from -> (int) from.readByte()),
        PhraseTrie.read(in, DataInput::readUTF),
        PhraseTrie.read(in, DataInput::readUTF),
        PhraseTrie.read(in, DataInput::readUTF),
        PhraseTrie.read(in, DataInput::readUTF),
        PhraseTrie.read(in, DataInput::readUTF),
        PhraseTrie.read(in, DataInput::readUTF),
        DateWords.read(in));
  }

  static DateNames get() {
    return Loaded.NAMES;
  }

  /** Returns the month that the folded word names, 1 to 12, {@link #SEVERAL} or {@link #NONE}. */
  int month(String word) {
    return number(months, word);
  }

  /** Returns the month of the solar Hijri year that the folded word names, or {@link #NONE}. */
  int solarMonth(String word) {
    return number(solarMonths, word);
  }

  private static int number(PhraseTrie<Integer> names, String word) {
    return Objects.requireNonNullElse(names.get(word), NONE);
  }

  /** Returns whether a name of a month of several words starts with the folded word. */
  boolean startsMonth(String word) {
    return monthStarts.has(word);
  }

  /** Returns whether a date, or the words beside one, can begin with the folded word. */
  boolean opens(String word) {
    return openers.has(word);
  }

  boolean isWeekday(String word) {
    return weekdays.has(word);
  }

  /** Returns whether the words, with {@code #} for a number, say how long ago something was. */
  boolean isRelativeTime(String words) {
    return relativeTimes.has(words);
  }

  /** Returns whether they count years, as authors do. */
  boolean countsYears(String words) {
    return YEARS.equals(relativeTimes.get(words));
  }

  /** Returns whether a wording of how long ago something was starts with these one or two words. */
  boolean startsRelativeTime(String words) {
    return relativeStarts.has(words);
  }

  /** Returns what the folded word does in a line with a date, empty if it has no place there. */
  String role(String word) {
    return Objects.requireNonNullElse(roles.get(word), "");
  }

  private static final class Loaded {
    static final DateNames NAMES = Resource.read(DateNames.class, FILE, DateNames::read);
  }
}
