package io.github.textcleaner.rules.names;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.clues.Clue;
import io.github.textcleaner.rules.clues.CreditWords;
import io.github.textcleaner.rules.letters.AnyLetter;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.letters.Words;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.rules.phrases.PhraseBook.Proof;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes credits of pictures by their shape: a label or "courtesy of" and a name, a name and an
 * agency parted by a bar, a name after a copyright sign. A credit is a whole line, or it closes a
 * caption.
 */
public final class PictureCredits {
  private static final String RULE = "photo-credit";

  /** A longer text is no credit. */
  private static final int LONGEST_CREDIT = 100;

  /** A longer line is no caption, whatever it ends with. */
  public static final int LONGEST_CAPTION = 400;

  private static final int MOST_WORDS = 9;

  /** Names of a script without spaces are shorter. */
  private static final int LONGEST_UNSPACED = 12;

  private static final int MOST_WORDS_OF_NAME = 5;
  private static final int MOST_WORDS_OF_LABEL = 3;

  /** The words that credits begin or end with if no mark in them says that they are credits. */
  private static final ImmutableSet<String> EDGE_WORDS =
      Stream.of(CreditWords.AGENCIES, CreditWords.OPENERS, CreditWords.LABELS, CreditWords.CLOSERS)
          .flatMap(Set::stream)
          .flatMap(words -> Stream.of(firstWord(words), lastWord(words)))
          .collect(ImmutableSet.toImmutableSet());

  private static final CharMatcher MARK =
      CharMatcher.anyOf("/|\u00B7\u00A9\u24B8\u24D2:\uFF1A=\uFF1D,()[]\uFF08\uFF09").precomputed();

  /** What parts a name from an agency and an agency from the next one. */
  private static final Splitter PARTS =
      Splitter.on(CharMatcher.anyOf("/|\u00B7")).trimResults().omitEmptyStrings();

  private static final String VIA = " via ";

  private static final String FROM = " from ";

  /** What an agency's name may end with. */
  private static final List<String> AGENCY_ENDS =
      List.of(
          ".com",
          ".org",
          " images",
          " photo",
          " photos",
          " file",
          " pool",
          " handout",
          " stock photo",
          " news",
          ", file");

  /** A line with more places where a credit could start is no caption. */
  private static final int MOST_STARTS = 5;

  /** The year after a copyright sign. */
  private static final Pattern YEAR_OF_RIGHTS =
      Pattern.compile("[\u00A9\u24B8\u24D2] ?(?:19|20)\\d\\d ");

  /** What stands before such a sign is a caption and no name of a work. */
  private static final int SHORTEST_CAPTION = 30;

  private static final Pattern LICENSE =
      Pattern.compile("CC[ -]?(?:0|BY)(?:-(?:SA|NC|ND))*+(?: \\d\\.\\d)?(?: [A-Za-z]{2,8})?");

  /** Words in lower case that stand in names. */
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "al", "and", "bin", "d\u2019", "da", "das", "de", "del", "della", "den", "der", "des",
          "di", "do", "dos", "du", "e", "el", "et", "i", "la", "le", "of", "the", "u", "und", "van",
          "von", "y", "\u0438");

  /** What a label ends with. */
  private static final CharMatcher VALUE_FOLLOWS = CharMatcher.anyOf(":\uFF1A=\uFF1D");

  private static final CharMatcher PART = CharMatcher.anyOf("/|");
  private static final CharMatcher CLOSER = CharMatcher.anyOf("\"\u201D\u201C\u00BB'\u2019");
  private static final CharMatcher SIGN = CharMatcher.anyOf("\u00A9\u24B8\u24D2");
  private static final CharMatcher DASH = CharMatcher.anyOf("-\u2013\u2014 /");
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final CharMatcher BEFORE_LABEL =
      CharMatcher.anyOf(".,;!?()[-\u2013\u2014|/\"\u201D\u2026");

  private static final LineAnalysis<Optional<Credit>> WHOLE =
      LineAnalysis.of("credit of a picture", PictureCredits::findWhole);
  private static final LineAnalysis<Optional<Credit>> CLOSING =
      LineAnalysis.of("credit of a picture after a caption", PictureCredits::findClosing);

  /**
   * A credit.
   *
   * @param start where it starts in the line, the white space before it left out
   * @param proof what it proves: {@link Proof#OUTSIDE} if an author may have written it too
   */
  public record Credit(int start, Proof proof) {
    /** Returns whether nobody but a template writes so. */
    public boolean isSure() {
      return proof == Proof.ANYWHERE;
    }
  }

  private PictureCredits() {}

  /** Returns false if a line that is not blank is no credit and ends with none. */
  public static boolean mayBeIn(Line line) {
    boolean fits =
        line.content().length() <= LONGEST_CREDIT || !endsSentence(line) || mayEndLabeled(line);
    return fits && hasClue(line);
  }

  private static boolean endsSentence(Line line) {
    return Sentences.isMark(line.document().text().charAt(line.content().end() - 1));
  }

  /** Returns the credit that a line is. */
  public static Optional<Credit> whole(Line line) {
    return line.get(WHOLE);
  }

  private static Optional<Credit> findWhole(Line line) {
    int length = line.content().length();
    if (HanPictures.isCredit(line.text())) {
      return Optional.of(new Credit(0, Proof.ANYWHERE));
    }
    boolean fits = length > 1 && length <= LONGEST_CREDIT && hasClue(line);
    return fits && mayBe(line.text())
        ? credit(line.text(), 0, Clue.PICTURE.mayBeIn(line))
        : Optional.empty();
  }

  private static boolean mayBe(String line) {
    return MARK.matchesAnyOf(line)
        || line.startsWith("CC")
        || EDGE_WORDS.contains(Folding.fold(firstWord(line)))
        || EDGE_WORDS.contains(Folding.fold(lastWord(line)));
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /** Returns the credit that a line ends with, after a caption. */
  public static Optional<Credit> closing(Line line) {
    return line.get(CLOSING);
  }

  private static Optional<Credit> findClosing(Line line) {
    int length = line.content().length();
    if (length < 4 || length > LONGEST_CAPTION || !hasClue(line)) {
      return Optional.empty();
    }
    if (!endsSentence(line)) {
      return closing(line.text(), Clue.PICTURE.mayBeIn(line));
    }
    String text = line.text();
    return mayEndLabeled(line)
        ? closing(text.substring(0, text.length() - 1), false)
        : Optional.empty();
  }

  private static boolean hasClue(Line line) {
    return Clue.PICTURE.mayBeIn(line) || Clue.LABEL.mayBeIn(line);
  }

  /** Returns whether a label and a name may stand before a full stop at the end of the line. */
  private static boolean mayEndLabeled(Line line) {
    String text = line.document().text();
    int last = line.content().end() - 1;
    int first = Math.max(line.content().start(), last - LONGEST_CREDIT);
    if (text.charAt(last) != '.' || last == first || !AnyLetter.is(text.charAt(last - 1))) {
      return false;
    }
    int colon = last;
    while (colon > first && text.charAt(colon) != ':') {
      colon--;
    }
    return colon > first;
  }

  static Optional<Credit> closing(String line, boolean clue) {
    if (line.startsWith("Copyright") || line.startsWith("저작권자")) {
      return Optional.empty();
    }
    int taken = HanPictures.creditStart(line);
    if (taken > 0) {
      return Optional.of(new Credit(taken, Proof.ANYWHERE));
    }
    char last = line.charAt(line.length() - 1);
    int bracket = ")]\uFF09".indexOf(last);
    if (bracket >= 0) {
      int open = line.lastIndexOf("([\uFF08".charAt(bracket));
      return open > 0 && line.length() - open <= LONGEST_CREDIT
          ? credit(line.substring(open), open, clue)
          : Optional.empty();
    }
    Optional<Credit> weak = Optional.empty();
    int starts = 0;
    int first = Math.max(1, line.length() - LONGEST_CREDIT);
    for (int i = line.length() - 2; i >= first && starts < MOST_STARTS; i--) {
      if (mayStart(line, i)) {
        starts++;
        Optional<Credit> credit = credit(line.substring(i), i, clue);
        if (credit.isPresent() && credit.get().isSure()) {
          return credit;
        }
        weak = weak.isPresent() ? weak : credit;
      }
    }
    return weak;
  }

  /** A credit starts after a stop, at a copyright sign, or at a label after some other mark. */
  private static boolean mayStart(String line, int at) {
    char c = line.charAt(at);
    if (SIGN.matches(c)) {
      return true;
    }
    int before = at - 1;
    if (isLatin(line.charAt(before)) || !AnyLetter.is(c) && c != '@') {
      return false;
    }
    if (AnyLetter.is(line.charAt(before))) {
      return false;
    }
    boolean spaced = line.charAt(before) == ' ';
    while (before > 0 && (line.charAt(before) == ' ' || CLOSER.matches(line.charAt(before)))) {
      before--;
    }
    if (!BEFORE_LABEL.matches(line.charAt(before))) {
      return false;
    }
    if (Sentences.isMark(line.charAt(before)) && !isInitial(line, before)) {
      return spaced || !Letters.isLower(c);
    }
    return spaced && startsLabel(line.substring(at));
  }

  /** Most places are inside of a word of the Latin alphabet. */
  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isInitial(String line, int stop) {
    return stop >= 1
        && Letters.isUpper(line.charAt(stop - 1))
        && (stop < 2 || !AnyLetter.is(line.charAt(stop - 2)));
  }

  private static boolean startsLabel(String text) {
    return labelEnd(text) > 0
        || firstWords(text, CreditWords.OPENERS) > 0
        || firstWords(text, CreditWords.LABELS) > 0;
  }

  /**
   * @param clue whether it may be a credit without a label
   */
  static Optional<Credit> credit(String text, int start, boolean clue) {
    Matcher year = YEAR_OF_RIGHTS.matcher(text);
    boolean dated = start >= SHORTEST_CAPTION && year.lookingAt();
    Proof proof = proof(dated ? text.charAt(0) + text.substring(year.end()) : text, clue);
    return proof == null ? Optional.empty() : Optional.of(new Credit(start, proof));
  }

  private static @Nullable Proof proof(String text, boolean clue) {
    String inner = unwrapped(text);
    if (inner.isEmpty() || inner.length() > LONGEST_CREDIT) {
      return null;
    }
    boolean bracketed = inner.length() < text.length();
    int label = labelEnd(inner);
    if (label > 0) {
      return isName(owner(inner.substring(label)), MOST_WORDS) ? Proof.ANYWHERE : null;
    }
    if (!clue) {
      return null;
    }
    if (SIGN.matches(inner.charAt(0))) {
      String owner = inner.substring(1).strip();
      boolean name = labelEnd(owner) > 0 || isName(owner, MOST_WORDS) || isAccountAndAgency(owner);
      return name && owner.indexOf(',') < 0 && DIGIT.matchesNoneOf(owner) ? Proof.ANYWHERE : null;
    }
    int opener = firstWords(inner, CreditWords.OPENERS);
    int closer = closerStart(inner);
    boolean named =
        opener > 0 && isFullName(bare(inner.substring(opener).strip()), MOST_WORDS)
            || closer > 0 && isFullName(inner.substring(0, closer).strip(), MOST_WORDS_OF_NAME);
    if (named) {
      return Proof.ANYWHERE;
    }
    int bare = firstWords(inner, CreditWords.LABELS);
    String signature = bare > 0 ? inner.substring(bare).strip() : "";
    boolean labelled = holdsAgency(parts(signature)) || isNameAndOwner(signature);
    return labelled ? Proof.ANYWHERE : agencies(inner, bracketed);
  }

  /** Returns a name behind a label without the sign and the agency that it came from. */
  private static String owner(String text) {
    String owner = SIGN.trimLeadingFrom(text.strip()).strip();
    int from = owner.lastIndexOf(FROM);
    return from > 0 && isAgency(bare(owner.substring(from + FROM.length())))
        ? owner.substring(0, from)
        : owner;
  }

  private static String bare(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** {@code lamplight - stock.adobe.com}. */
  private static boolean isAccountAndAgency(String text) {
    int dash = text.lastIndexOf(" - ");
    return dash > 0
        && isAgency(text.substring(dash + 3).strip())
        && Words.of(text.substring(0, dash)).size() <= MOST_WORDS_OF_NAME;
  }

  /** A name and its agency, or several agencies. */
  private static @Nullable Proof agencies(String text, boolean bracketed) {
    List<String> parts = parts(text);
    if (parts.size() > 1) {
      boolean person = parts.stream().anyMatch(part -> !isOwner(part));
      if (!parts.stream().allMatch(part -> isOwner(part) || isName(part, MOST_WORDS_OF_NAME))) {
        return null;
      }
      boolean filed = bracketed && holdsAgency(parts) && text.endsWith(", File");
      boolean sure = person && (holdsAgency(parts) || bracketed) || filed;
      boolean owned = parts.stream().anyMatch(PictureCredits::isOwner);
      return !owned ? null : sure ? Proof.ANYWHERE : Proof.OUTSIDE;
    }
    int comma = text.lastIndexOf(',');
    boolean listed =
        comma > 0
            && isAgency(text.substring(comma + 1).strip())
            && isName(text.substring(0, comma), MOST_WORDS_OF_NAME);
    boolean weak =
        listed || isAgency(text) || text.startsWith("CC") && LICENSE.matcher(text).matches();
    return weak ? Proof.OUTSIDE : null;
  }

  private static String unwrapped(String text) {
    String bare = DASH.trimLeadingFrom(text);
    String inner = !bare.isEmpty() && SIGN.matches(bare.charAt(0)) ? bare : text;
    boolean wrapped =
        inner.startsWith("(") && inner.endsWith(")")
            || inner.startsWith("[") && inner.endsWith("]")
            || inner.startsWith("\uFF08") && inner.endsWith("\uFF09");
    return wrapped ? inner.substring(1, inner.length() - 1).strip() : inner;
  }

  /** Returns where the value of a label begins, or 0 if the text does not begin with a label. */
  private static int labelEnd(String text) {
    int limit = Math.min(text.length() - 1, 40);
    for (int i = 2; i < limit; i++) {
      char c = text.charAt(i);
      if (VALUE_FOLLOWS.matches(c) || text.startsWith("...", i)) {
        String label = text.substring(0, i).strip();
        boolean known =
            AnyLetter.is(label.isEmpty() ? ' ' : label.charAt(label.length() - 1))
                && Words.of(label).size() <= MOST_WORDS_OF_LABEL
                && PhraseBook.get().isLabel(label, RULE);
        return known ? (c == '.' ? i + 3 : i + 1) : 0;
      }
    }
    return 0;
  }

  /** Returns where the longest of the {@code phrases} that the text begins with ends, or 0. */
  private static int firstWords(String text, ImmutableSet<String> phrases) {
    int end = 0;
    int space = text.indexOf(' ');
    if (space < 0 || !EDGE_WORDS.contains(Folding.fold(text.substring(0, space)))) {
      return 0;
    }
    for (int word = 0; word < 4 && space > 0; word++) {
      if (phrases.contains(Folding.fold(text.substring(0, space)))) {
        end = space;
      }
      space = text.indexOf(' ', space + 1);
    }
    return end;
  }

  private static int closerStart(String text) {
    int space = text.lastIndexOf(' ');
    if (space < 0 || !EDGE_WORDS.contains(Folding.fold(text.substring(space + 1)))) {
      return 0;
    }
    for (int word = 0; word < 3 && space > 0; word++) {
      if (CreditWords.CLOSERS.contains(Folding.fold(text.substring(space + 1)))) {
        return space;
      }
      space = text.lastIndexOf(' ', space - 1);
    }
    return 0;
  }

  private static List<String> parts(String text) {
    return PARTS.splitToList(text.replace(VIA, "/"));
  }

  /** {@code MARA LIND, LA PRESSE}. */
  private static boolean isNameAndOwner(String text) {
    int comma = text.lastIndexOf(',');
    return comma > 0
        && isOwner(text.substring(comma + 1).strip())
        && isFullName(text.substring(0, comma), MOST_WORDS_OF_NAME);
  }

  private static boolean holdsAgency(List<String> parts) {
    for (String part : parts) {
      if (isAgency(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAgency(String part) {
    return isKnown(part, CreditWords.AGENCIES);
  }

  private static boolean isOwner(String part) {
    return isAgency(part) || isKnown(part, CreditWords.OWNERS);
  }

  private static boolean isKnown(String part, ImmutableSet<String> names) {
    String key = Folding.fold(part).strip();
    if (names.contains(key)) {
      return true;
    }
    for (String end : AGENCY_ENDS) {
      if (key.endsWith(end) && names.contains(key.substring(0, key.length() - end.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the text is a name of several words, the name of an account, or an agency. */
  private static boolean isFullName(String text, int mostWords) {
    return isName(text, mostWords)
        && (text.indexOf(' ') > 0 || text.startsWith("@") || holdsAgency(parts(text)));
  }

  /** Returns whether the text is names and agencies, no sentence. */
  private static boolean isName(String text, int mostWords) {
    if (text.indexOf(':') >= 0) {
      return false;
    }
    List<String> words = Words.of(PART.replaceFrom(text, ' '));
    if (words.isEmpty() || words.size() > mostWords) {
      return false;
    }
    if (words.size() <= MOST_WORDS_OF_NAME && holdsAgency(parts(text))) {
      return true;
    }
    boolean capital = false;
    for (String word : words) {
      if (!isNamePart(word)) {
        return false;
      }
      capital |= !Letters.isLower(word.charAt(0));
    }
    return capital;
  }

  private static boolean isNamePart(String word) {
    char first = word.charAt(0);
    boolean sentence = word.endsWith("!") || word.endsWith("?") || word.endsWith(";");
    return !sentence
        && (Letters.isUpper(first)
            || first == '@'
            || first == '&'
            || first == '('
            || first > '\u2000'
                && word.length() <= LONGEST_UNSPACED
                && word.chars().noneMatch(c -> Sentences.isMark((char) c))
            || first == '-'
            || PARTICLES.contains(word));
  }
}
