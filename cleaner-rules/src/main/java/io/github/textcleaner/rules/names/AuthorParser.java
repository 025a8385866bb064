package io.github.textcleaner.rules.names;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.clues.Clue;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.dates.DateParser;
import io.github.textcleaner.rules.dates.DateWords;
import io.github.textcleaner.rules.dates.DayOrder;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.letters.Words;
import io.github.textcleaner.rules.names.AuthorLine.Form;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Sentences;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a line that says who wrote a text: a date, a word such as "by", names, what stands beside
 * them, a date, each of them optional.
 */
final class AuthorParser {
  private static final String BYLINE = "byline";
  private static final String SOURCE = "source-credit";

  private static final ImmutableSet<String> COMMENTS =
      ImmutableSet.of("comment-count", "reply-prompt");

  private static final CharMatcher MARKS =
      CharMatcher.whitespace()
          .or(CharMatcher.anyOf("|/\u2022\u00B7-\u2013\u2014,;:*_~\uFF5C\u25CF"))
          .precomputed();
  private static final CharMatcher BULLETS = CharMatcher.anyOf("-*\u2022\u00B7\u2013\u2014+");
  private static final CharMatcher BAR = CharMatcher.anyOf("|\uFF5C\u2022\u00B7");
  private static final CharMatcher PLACE_MARK = CharMatcher.anyOf(",\u2013\u2014");
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  /** What parts names from where their bearers work and how to reach them. */
  private static final CharMatcher AFTER_NAMES =
      CharMatcher.anyOf("|\u2022\u00B7\uFF5C\u2013\u2014<(").precomputed();

  static final Pattern ADDRESS =
      Pattern.compile("<?(?:@[\\w.]{2,30}|[\\w.%+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{2,20}){1,3})>?");

  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9-]{2,30}\\.){1,3}(?:com|org|net|info|news|[a-z]{2})");

  private static final Pattern WIRE =
      Pattern.compile(
          "(?:[A-Z][\\w.']{1,20} ){0,4}(?:[Nn]ews|[Ww]ire|and wire) (?:[Ss]ervices?|[Rr]eports?)");

  private static final int MOST_WORDS_BESIDE = 7;

  /** So many words may stand beside names if a date is in them that has no year, or is cut. */
  private static final int MOST_WORDS_OF_DATE = 16;

  /** The label of a section before the names is hardly ever longer. */
  private static final int LONGEST_SECTION = 30;

  /** Those who write without a name, in lower case: kept as the author of a text. */
  private static final ImmutableSet<String> DESKS =
      ImmutableSet.of(
          "editorial board",
          "editorial desk",
          "editorial staff",
          "editorial team",
          "newsroom",
          "news desk",
          "web desk",
          "redacció",
          "redacción",
          "redação",
          "redazione",
          "la rédaction",
          "rédaction",
          "redactie",
          "die redaktion",
          "redaktion",
          "redakcja",
          "редакция");

  private static final int MOST_WORDS_OF_NICKNAME = 3;
  private static final int MOST_WORDS_OF_PLACE = 5;
  private static final int LONGEST_SMALL_WORD = 5;

  /** A date is longer than the marks that lines begin with. */
  private static final int SHORTEST_DATE = 5;

  /** A source, and what else a page tells of a text beside its date. */
  private static final int LONGEST_SOURCE = 40;

  private static final CharMatcher SENTENCE_INSIDE = CharMatcher.anyOf(".!?\u3002\uFF0C\u060C");

  /** So many words may stand before a word such as "by" in a known wording. */
  private static final int MOST_WORDS_BEFORE_BY = 3;

  private final Line line;
  private final String text;

  /** Where the text starts in the line: places are told from there. */
  private final int origin;

  private final ImmutableList.Builder<DateLine.Stamp> stamps = ImmutableList.builder();
  private boolean dated;
  private int start;
  private int end;

  AuthorParser(Line line) {
    this.line = line;
    Span content = line.content();
    text = content.of(line.document().text());
    origin = content.start() - line.start();
    end = text.length();
  }

  Optional<AuthorLine> parse() {
    trim();
    if (line.has(Trait.DIGIT)) {
      cutCount();
      cutDates();
    }
    if (dated) {
      cutPrompt();
    }
    String rest = text.substring(start, end);
    if (rest.isEmpty()) {
      return text.length() == 1 ? result(Form.BESIDE, ImmutableList.of()) : Optional.empty();
    }
    if (Clue.BY.mayBeIn(line)) {
      String first = Words.first(rest);
      int by = isBy(first) ? first.length() : endOfBarAndBy(rest);
      if (by > 0) {
        return signed(start + by);
      }
    }
    if (BULLETS.matches(text.charAt(0))) {
      return Optional.empty();
    }
    Optional<PhraseBook.Hit> hit = find(rest);
    Optional<AuthorLine> known = hit.isPresent() ? known(hit.get(), rest) : Optional.empty();
    return known.isPresent() ? known : unlabeled(rest);
  }

  private Optional<PhraseBook.Hit> find(String part) {
    return part.length() == text.length() ? PhraseBook.of(line) : PhraseBook.get().find(part);
  }

  private void trim() {
    while (start < end && MARKS.matches(text.charAt(start))) {
      start++;
    }
    while (end > start && MARKS.matches(text.charAt(end - 1))) {
      end--;
    }
  }

  /** Takes a count of comments behind the last bar off the end. */
  private void cutCount() {
    int bar = BAR.lastIndexIn(text);
    if (bar > start && bar < end && isPrompt(text.substring(bar + 1, end).strip())) {
      end = bar;
      trim();
    }
  }

  /** Takes the longest date off the start, and the longest off the end. */
  private void cutDates() {
    start = takeLongestDate(start, end);
    trim();
    for (int i = Math.max(start + 1, DateWords.get().afterStrangers(text, start, end));
        i < end;
        i++) {
      if (isEdge(i) && takeDate(i, end)) {
        end = i;
        break;
      }
    }
    trim();
  }

  /** Takes a prompt or a count of comments off the end. */
  private void cutPrompt() {
    for (int i = start + 1; i < end; i++) {
      if (isEdge(i) && isPrompt(text.substring(i, end))) {
        end = i;
        trim();
      }
    }
  }

  private static boolean isPrompt(String part) {
    return PhraseBook.get()
        .find(part)
        .filter(hit -> COMMENTS.contains(hit.rule()) && hit.value().isEmpty())
        .isPresent();
  }

  /** Returns whether one part of a line may end at {@code i} and another begin. */
  private boolean isEdge(int i) {
    char before = text.charAt(i - 1);
    return CharMatcher.whitespace().matches(before)
        || DIGIT.matches(text.charAt(i)) && Letters.isLower(before)
        || DIGIT.matches(before) && Letters.isUpper(text.charAt(i));
  }

  private boolean takeDate(int from, int to) {
    String part = text.substring(from, to);
    if (DIGIT.matchesNoneOf(part)) {
      return false;
    }
    int offset = origin + from;
    DayOrder order = DayOrder.of(line.document());
    Optional<DateLine> date = DateParser.read(part, offset, order);
    if (date.isEmpty() || !date.get().isWhole()) {
      return false;
    }
    stamps.addAll(date.get().stamps());
    dated = true;
    return true;
  }

  /** Returns where a word such as "by" ends that opens the part after a bar; 0 if there is none. */
  private static int endOfBarAndBy(String rest) {
    int bar = BAR.indexIn(rest);
    if (bar < 0 || bar > LONGEST_SECTION) {
      return 0;
    }
    String after = MARKS.trimLeadingFrom(rest.substring(bar));
    int space = CharMatcher.whitespace().indexIn(after);
    boolean by = space > 0 && isBy(after.substring(0, space));
    return by ? rest.length() - after.length() + space : 0;
  }

  /** Reads what follows a word such as "by". */
  private Optional<AuthorLine> signed(int from) {
    start = from;
    trim();
    String rest = text.substring(start, end);
    if (rest.isEmpty()) {
      // Before a date such a word says of when: "of 8 March 2015".
      return dated ? Optional.empty() : result(Form.LABEL, ImmutableList.of());
    }
    Optional<ImmutableList<Span>> names = names(rest).or(() -> namesAndPlace(rest));
    if (names.isPresent()) {
      return result(Form.SIGNED, names.get());
    }
    List<String> words = Words.of(rest);
    boolean nickname = dated && words.size() <= MOST_WORDS_OF_NICKNAME && !Sentences.endWith(rest);
    boolean desk = isDesk(rest) || isDesk(beforePlace(rest));
    if (nickname || desk || ADDRESS.matcher(rest).matches()) {
      return result(Form.SIGNED, ImmutableList.of(new Span(0, rest.length())));
    }
    return Optional.empty();
  }

  /** Returns where a desk begins after one small word: {@code Da Redação}; 0 if none does. */
  private static int startOfDesk(String rest) {
    int space = rest.indexOf(' ');
    boolean desk = space > 0 && space <= LONGEST_SMALL_WORD && isDesk(rest.substring(space + 1));
    return desk ? space : 0;
  }

  private static boolean isDesk(String part) {
    return PhraseBook.get()
        .find(part)
        .filter(hit -> isOf(hit, SOURCE) || isOf(hit, BYLINE))
        .isPresent();
  }

  /** Names, a comma and where they are: {@code Mara Lind, Velden}. */
  private Optional<ImmutableList<Span>> namesAndPlace(String rest) {
    String before = beforePlace(rest);
    return before.equals(rest) ? Optional.empty() : names(before);
  }

  /** Returns the text without the capitalized words after its last comma or long dash. */
  private static String beforePlace(String rest) {
    int mark = PLACE_MARK.lastIndexIn(rest);
    List<String> words = Words.of(rest.substring(mark + 1));
    boolean place =
        mark > 0
            && !words.isEmpty()
            && words.size() <= MOST_WORDS_OF_PLACE
            && Letters.isUpper(words.get(0).charAt(0))
            && Letters.isUpper(words.get(words.size() - 1).charAt(0))
            && !Sentences.endWith(rest);
    return place ? MARKS.trimTrailingFrom(rest.substring(0, mark)) : rest;
  }

  private Optional<AuthorLine> known(PhraseBook.Hit hit, String rest) {
    if (isOf(hit, SOURCE) && Agencies.isName(rest)) {
      return result(Form.SOURCE, ImmutableList.of(new Span(0, rest.length())));
    }
    if (isOf(hit, SOURCE) && start > SHORTEST_DATE && isBrief(hit.value())) {
      start = end - hit.value().length();
      return result(Form.SOURCE, ImmutableList.of(new Span(0, Words.endAt(hit.value(), 0))));
    }
    if (!isOf(hit, BYLINE)) {
      return Optional.empty();
    }
    if (!hit.value().isEmpty()) {
      start = end - hit.value().length();
      return result(Form.SIGNED, names(hit.value()).orElse(whole(hit.value())));
    }
    int by = Math.max(endOfBy(rest), startOfDesk(rest));
    if (by > 0) {
      start += by;
      trim();
      String value = text.substring(start, end);
      Form form = value.isEmpty() ? Form.LABEL : Form.SIGNED;
      return result(form, names(value).orElse(whole(value)));
    }
    boolean label = hit.proof() == PhraseBook.Proof.IN_COMPANY;
    boolean desk = DESKS.contains(rest.toLowerCase(Locale.ROOT));
    return result(label ? Form.LABEL : Form.BESIDE, desk ? whole(rest) : ImmutableList.of());
  }

  /**
   * Returns whether what follows a label is a name in Chinese, and perhaps other labels and what
   * they say: where an author notes sources beside dates, they are words.
   */
  private static boolean isBrief(String value) {
    return !value.isEmpty()
        && LineKey.isUnspaced(value.charAt(0))
        && value.length() <= LONGEST_SOURCE
        && !Sentences.endWith(value)
        && SENTENCE_INSIDE.matchesNoneOf(value);
  }

  private static ImmutableList<Span> whole(String value) {
    return value.isEmpty() ? ImmutableList.of() : ImmutableList.of(new Span(0, value.length()));
  }

  /** Returns where a word such as "by" ends, not far from the start; 0 if there is none. */
  private static int endOfBy(String rest) {
    int at = 0;
    int count = 0;
    for (String word : Words.of(rest)) {
      at = rest.indexOf(word, at) + word.length();
      if (isBy(word)) {
        return at;
      }
      if (++count > MOST_WORDS_BEFORE_BY) {
        return 0;
      }
    }
    return 0;
  }

  private Optional<AuthorLine> unlabeled(String rest) {
    if (line.has(Trait.NON_ASCII)) {
      Optional<UncasedAuthors> authors = UncasedAuthors.of(rest);
      if (authors.isPresent()) {
        return result(authors.get().form(), authors.get().names());
      }
    }
    boolean trades = Clue.TRADE.mayBeIn(line);
    Optional<ImmutableList<Span>> names =
        trades && (Jobs.isNamedFirst(rest) || Jobs.endsPlain(rest))
            ? Optional.empty()
            : names(rest);
    if (names.isPresent()) {
      boolean whole = names.get().get(names.get().size() - 1).end() == rest.length();
      boolean trade = trades && Jobs.endsWithTrade(rest);
      if (trade && whole) {
        return result(Form.BESIDE, ImmutableList.of());
      }
      Form form = rest.indexOf('@') > 0 ? Form.ADDRESSED : trade ? Form.EMPLOYED : Form.NAMES;
      return result(form, names.get());
    }
    if (isHost(rest) || isWire(rest) || Agencies.isSlug(rest)) {
      return result(Form.SOURCE, whole(rest));
    }
    boolean beside =
        rest.indexOf('@') >= 0 && ADDRESS.matcher(rest).matches() || trades && Jobs.isJob(rest);
    return beside ? result(Form.BESIDE, ImmutableList.of()) : Optional.empty();
  }

  private static boolean isHost(String text) {
    return text.indexOf('.') > 0 && HOST.matcher(text).matches();
  }

  private static boolean isWire(String text) {
    String singular = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    return (singular.endsWith("ervice") || singular.endsWith("eport"))
        && WIRE.matcher(text).matches();
  }

  /** Returns where the names stand in a text that is names and perhaps what stands beside them. */
  private Optional<ImmutableList<Span>> names(String rest) {
    if (rest.isEmpty() || !PersonNames.mayOpen(rest)) {
      return Optional.empty();
    }
    String before = rest.substring(0, endOfNames(rest));
    String beside = MARKS.trimFrom(rest.substring(before.length()));
    int most = DIGIT.matchesAnyOf(beside) ? MOST_WORDS_OF_DATE : MOST_WORDS_BESIDE;
    boolean fits = isAddress(beside) || countWords(beside) <= most && !Sentences.endWith(beside);
    if (!fits) {
      return Optional.empty();
    }
    String bare = CharMatcher.is(',').trimTrailingFrom(before);
    Optional<ImmutableList<Span>> names = PersonNames.list(Jobs.cutFrom(bare));
    if (names.isPresent() && line.has(Trait.DIGIT)) {
      takeDatesBeside(start + before.length());
    }
    return names;
  }

  /** Returns where names end: before a mark that parts, a dash between spaces, an address. */
  private static int endOfNames(String text) {
    boolean address = text.indexOf('@') >= 0;
    int end = 0; // behind the last character that is no space
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (AFTER_NAMES.matches(c)) {
        return end;
      }
      if (!Blanks.isBlank(c)) {
        end = i + 1;
      } else if (text.startsWith("- ", i + 1) || address && isAddressAt(text, i + 1)) {
        return i;
      }
    }
    return text.length();
  }

  /** Returns whether the word that starts at {@code from} holds an at sign. */
  private static boolean isAddressAt(String text, int from) {
    int i = from;
    while (i < text.length() && !Blanks.isBlank(text.charAt(i)) && text.charAt(i) != '@') {
      i++;
    }
    return i < text.length() && text.charAt(i) == '@';
  }

  /** Takes the dates that parts between bars begin with. */
  private void takeDatesBeside(int from) {
    int at = from;
    while (at < end) {
      int bar = BAR.indexIn(text, at);
      int to = bar < 0 || bar > end ? end : bar;
      takeLongestDate(at, to);
      at = to + 1;
    }
  }

  /** Takes the longest date at {@code from} and returns where it ends, {@code from} without one. */
  private int takeLongestDate(int from, int to) {
    if (!DateParser.mayOpen(text.substring(from, to))) {
      return from;
    }
    for (int i = DateWords.get().firstStranger(text, from, to); i > from; i--) {
      if ((i == to || isEdge(i)) && takeDate(from, i)) {
        return i;
      }
    }
    return from;
  }

  private static boolean isAddress(String text) {
    return text.indexOf('@') >= 0 && ADDRESS.matcher(text).lookingAt();
  }

  private static int countWords(String text) {
    return Words.of(text).size();
  }

  static boolean isBy(String word) {
    return Clue.BY.isWord(Folding.fold(CharMatcher.is(':').trimTrailingFrom(word)));
  }

  private static boolean isOf(PhraseBook.Hit hit, String rule) {
    return hit.rule().equals(rule);
  }

  /**
   * @param names places in the rest of the line
   */
  private Optional<AuthorLine> result(Form form, ImmutableList<Span> names) {
    int offset = origin + start;
    ImmutableList<Span> places =
        names.stream()
            .map(name -> new Span(offset + name.start(), offset + name.end()))
            .collect(ImmutableList.toImmutableList());
    return Optional.of(new AuthorLine(form, places, stamps.build()));
  }
}
