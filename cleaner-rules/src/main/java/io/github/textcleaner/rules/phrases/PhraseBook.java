package io.github.textcleaner.rules.phrases;

import com.google.common.base.CharMatcher;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.clues.Clue;
import io.github.textcleaner.rules.letters.Marks;
import io.github.textcleaner.rules.resource.Resource;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Sentences;
import io.github.textcleaner.text.Trait;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What sites of many languages print around texts. Read once, when the first short line asks.
 * Immutable.
 */
public final class PhraseBook {
  private static final String COMMENTS = "comment-count";
  private static final String READ_MORE = "read-more-link";
  private static final String SHARE = "share-bar";

  /** Rules with wordings that authors head the sections of a text with. */
  private static final ImmutableSet<String> HEADINGS =
      ImmutableSet.of("page-control", READ_MORE, "related-heading", "site-navigation");

  /** Rules whose buttons stand side by side on pages, and hardly ever in a title. */
  private static final ImmutableSet<String> BUTTONS =
      ImmutableSet.of("follow-prompt", "login-prompt", "newsletter-prompt", SHARE);

  /** Made from the files of the languages by {@link PhraseFiles}. */
  static final String FILE = "phrases.bin";

  /** A shorter word said twice may be a name, or a sound. */
  private static final int SHORTEST_BUTTON = 4;

  private static final String APOSTROPHE_OR_SPACE = "'\u2019 ";

  private static final CharMatcher QUOTE = CharMatcher.anyOf("\"\u201C\u201D\u201E");

  private static final String ELLIPSIS = "\u2026";

  private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6} ++");

  /** A longer line is no label, prompt or button. */
  private static final int LONGEST_LINE = 120;

  /** A longer line, in UTF-16 code units, is no notice; {@link #find} knows nothing of it. */
  public static final int LONGEST_NOTICE = 400;

  /** Shorter lines are too short for the wording of a notice and anything around it. */
  private static final int SHORTEST_NOTICE = 12;

  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_VALUE = 80;

  /** So many words may stand for the star of a phrase. */
  private static final int MOST_WORDS_OF_STAR = 4;

  /** So many characters may stand for a star at the end, */
  private static final int LONGEST_END = 60;

  /** and so many if what stands before it makes the line furniture wherever it stands. */
  private static final int LONGEST_SURE_END = 80;

  /** A title in quotation marks is hardly ever longer. */
  private static final int LONGEST_TITLE = 110;

  /** So many characters may stand for it in a script without spaces. */
  private static final int MOST_CHARS_OF_STAR = 12;

  /** More words than this are no row of buttons. */
  private static final int MOST_WORDS_OF_ROW = 24;

  /** So many phrases side by side prove each other, even if each alone proves nothing. */
  private static final int PROVING_ROW = 3;

  private static final LineAnalysis<Optional<Hit>> HIT =
      LineAnalysis.of(
          "phrase",
          line -> {
            boolean fits = line.content().length() <= LONGEST_NOTICE;
            return fits ? get().read(line) : Optional.empty();
          });

  private static final LineAnalysis<Optional<Hit>> HEADING_HIT =
      LineAnalysis.of("phrase of a heading", line -> get().readBehindMark(line));

  private final PhraseTrie<Entry> phrases;
  private final PhraseTrie<Hit> labels;
  private final PhraseTrie<Hit> links;
  private final Notices notices;
  private final Supplier<NearMisses> nearMisses;

  /** What a phrase means as a whole line or a button, and what lines that open with it may be. */
  record Entry(@Nullable Hit whole, ImmutableList<OpenPhrase> patterns) {
    static Entry of(Hit whole) {
      return new Entry(whole, ImmutableList.of());
    }

    static Entry of(OpenPhrase pattern) {
      return new Entry(null, ImmutableList.of(pattern));
    }

    /** Of two meanings of a line the one counts that proves more. */
    Entry and(Entry other) {
      return new Entry(
          whole == null ? other.whole : other.whole == null ? whole : whole.surer(other.whole),
          ImmutableList.<OpenPhrase>builder().addAll(patterns).addAll(other.patterns).build());
    }

    private void write(DataOutput out) throws IOException {
      out.writeBoolean(whole != null);
      if (whole != null) {
        whole.write(out);
      }
      out.writeInt(patterns.size());
      for (OpenPhrase pattern : patterns) {
        pattern.write(out);
      }
    }

    private static Entry read(DataInput in) throws IOException {
      Hit whole = in.readBoolean() ? Hit.read(in) : null;
      ImmutableList.Builder<OpenPhrase> patterns = ImmutableList.builder();
      for (int left = in.readInt(); left > 0; left--) {
        patterns.add(OpenPhrase.read(in));
      }
      return new Entry(whole, patterns.build());
    }
  }

  /** How a phrase goes on after its first words: what stands after each of its stars. */
  record OpenPhrase(Hit hit, ImmutableList<String> ends) {
    private void write(DataOutput out) throws IOException {
      hit.write(out);
      out.writeInt(ends.size());
      for (String end : ends) {
        out.writeUTF(end);
      }
    }

    private static OpenPhrase read(DataInput in) throws IOException {
      Hit hit = Hit.read(in);
      ImmutableList.Builder<String> ends = ImmutableList.builder();
      for (int left = in.readInt(); left > 0; left--) {
        ends.add(in.readUTF());
      }
      return new OpenPhrase(hit, ends.build());
    }
  }

  /** How much a phrase proves by itself. */
  public enum Proof {
    /** The line is furniture wherever it stands. */
    ANYWHERE,
    /** The line is furniture where it stands outside of the prose. */
    OUTSIDE,
    /** The line is furniture only among other furniture. */
    IN_COMPANY
  }

  /**
   * What a line is.
   *
   * @param rule the id of the rule that takes it
   * @param proof how much the phrase proves
   * @param whole whether the line is a known wording of several words, as a whole
   * @param value the part of the line that the phrase leaves open: what follows a label
   */
  public record Hit(String rule, Proof proof, boolean whole, String value) {
    static Hit of(String rule, Proof proof) {
      return new Hit(rule, proof, false, "");
    }

    /** Writes a hit of a phrase, which has no value yet. */
    void write(DataOutput out) throws IOException {
      out.writeUTF(rule);
      out.writeUTF(proof.name());
      out.writeBoolean(whole);
    }

    static Hit read(DataInput in) throws IOException {
      return new Hit(in.readUTF(), Proof.valueOf(in.readUTF()), in.readBoolean(), "");
    }

    private Hit surer(Hit other) {
      return proof.compareTo(other.proof) <= 0 ? this : other;
    }

    Hit withValue(String newValue) {
      return new Hit(rule, proof, whole, newValue);
    }

    /** Returns whether the line is furniture wherever it stands. */
    public boolean isSure() {
      return proof == Proof.ANYWHERE;
    }
  }

  /**
   * @param phrases what stands for a whole line or opens it
   * @param labels what a colon and a value follow
   * @param links what a colon and the title of another text follow
   * @param notices what stands in the midst of lines
   */
  PhraseBook(
      PhraseTrie<Entry> phrases, PhraseTrie<Hit> labels, PhraseTrie<Hit> links, Notices notices) {
    this.phrases = phrases;
    this.labels = labels;
    this.links = links;
    this.notices = notices;
    nearMisses = Suppliers.memoize(() -> new NearMisses(phrases));
  }

  /** Writes this book as {@link #get} reads it. */
  void write(DataOutput out) throws IOException {
    phrases.write(out, Entry::write);
    labels.write(out, Hit::write);
    links.write(out, Hit::write);
    notices.write(out);
  }

  private static PhraseBook read(DataInput in) throws IOException {
    return new PhraseBook(
        PhraseTrie.read(in, Entry::read),
        PhraseTrie.read(in, Hit::read),
        PhraseTrie.read(in, Hit::read),
        Notices.read(in));
  }

  /** Returns the phrases of all languages. */
  public static PhraseBook get() {
    return Loaded.BOOK;
  }

  /** Returns the wordings of notices. */
  Notices notices() {
    return notices;
  }

  /** Returns what a line of a document is; empty if no phrase says so, or if it is blank. */
  public static Optional<Hit> of(Line line) {
    return line.get(HIT);
  }

  /** Returns whether the line is marked as a heading. */
  public static boolean isHeading(Line line) {
    return line.has(Trait.HASH) && MARKDOWN_HEADING.matcher(line.text()).lookingAt();
  }

  /** Returns a text without the mark of a heading. */
  public static String withoutHeading(String text) {
    Matcher mark = MARKDOWN_HEADING.matcher(text);
    return mark.lookingAt() ? text.substring(mark.end()) : text;
  }

  /** Returns what a line is behind the mark of a heading that no author made. */
  public static Optional<Hit> ofHeading(Line line) {
    return line.get(HEADING_HIT);
  }

  /**
   * Of lines that are marked as headings, long wordings count that no author heads a section with.
   */
  private Optional<Hit> read(Line line) {
    return isHeading(line)
        ? ofHeading(line).filter(hit -> hit.whole() && !HEADINGS.contains(hit.rule()))
        : find(line.text(), line);
  }

  private Optional<Hit> readBehindMark(Line line) {
    return find(withoutHeading(line.text()), line);
  }

  /** Returns what a text is that a line holds. */
  private Optional<Hit> find(String text, Line line) {
    boolean labeled = text.length() <= LONGEST_LINE && Clue.LABEL.mayBeIn(line);
    return find(text, labeled, line.has(Trait.CAPITAL_IN_WORD));
  }

  /** Returns what a line is, without white space around it; empty if no phrase says so. */
  public Optional<Hit> find(String line) {
    return find(line, true, true);
  }

  /**
   * @param labeled whether a colon may stand in the line
   * @param glued whether a capital may stand after a small letter
   */
  private Optional<Hit> find(String line, boolean labeled, boolean glued) {
    if (line.length() > LONGEST_NOTICE) {
      return Optional.empty();
    }
    if (line.length() > LONGEST_LINE) {
      return notice(line);
    }
    String key = LineKey.mayOpen(line, phrases) ? LineKey.of(line) : "";
    Entry entry = key.isEmpty() ? null : phrases.get(key);
    if (entry != null && entry.whole() != null) {
      return SpokenLine.is(line) ? Optional.empty() : Optional.of(entry.whole());
    }
    Optional<Hit> found = labeled ? label(line) : Optional.empty();
    if (found.isEmpty() && !key.isEmpty()) {
      found = row(key);
      int title = titleAtEnd(line);
      if (found.isEmpty() && (title > 0 || !isSpeech(line))) {
        Optional<Hit> pattern = pattern(key, line, title);
        found = pattern.isPresent() && SpokenLine.is(line) ? Optional.empty() : pattern;
      }
    }
    if (found.isEmpty()) {
      found = notice(line);
    }
    if (found.isEmpty()) {
      found = twice(line);
    }
    return found.isEmpty() && glued ? gluedRow(line) : found;
  }

  /**
   * Returns what a line nearly is: a longer phrase but for one or two letters. Ask this only where
   * place and shape speak for it.
   */
  public Optional<Hit> findNear(String line) {
    return line.length() > LONGEST_LINE || SpokenLine.is(line)
        ? Optional.empty()
        : nearMisses.get().find(LineKey.of(line));
  }

  /** A button that lost the text beside it, once seen and once read out: {@code LikeLike}. */
  private Optional<Hit> twice(String line) {
    int half = line.length() / 2;
    if (half * 2 != line.length()
        || half < SHORTEST_BUTTON
        || !line.regionMatches(0, line, half, half)
        || !line.chars()
            .allMatch(c -> Character.isLetter(c) || APOSTROPHE_OR_SPACE.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    Entry entry = phrases.get(LineKey.of(line.substring(0, half)));
    return entry != null && entry.whole() != null && entry.whole().rule().equals(SHARE)
        ? Optional.of(Hit.of(SHARE, Proof.ANYWHERE))
        : Optional.empty();
  }

  private Optional<Hit> notice(String line) {
    boolean closed = endsSentence(line) || line.endsWith("*") || line.contains(". ");
    if (!closed || !notices.mayStandIn(line)) {
      return Optional.empty();
    }
    LineKey.Chars key = LineKey.charsOf(line);
    return key.length() < SHORTEST_NOTICE
        ? Optional.empty()
        : notices.find(key, !isQuoted(line) && !isItem(line));
  }

  /** Returns whether {@code words} are a label of a rule, which a colon and a value may follow. */
  public boolean isLabel(String words, String rule) {
    Hit hit = words.length() < LONGEST_LABEL ? labels.get(LineKey.of(words)) : null;
    return hit != null && hit.rule().equals(rule);
  }

  /**
   * Returns the id of the rule that takes links to other texts with {@code words} as a label, empty
   * if they are none.
   *
   * @param marked whether marks set the line apart, so that any label of several words will do
   */
  Optional<String> ruleOfLink(String words, boolean marked) {
    String key = LineKey.of(words);
    Hit hit = links.get(key);
    if (hit == null && marked && isLabel(words, READ_MORE) && LineKey.hasSeveralWords(key)) {
      hit = labels.get(key);
    }
    return Optional.ofNullable(hit).map(Hit::rule);
  }

  private Optional<Hit> label(String line) {
    int limit = Math.min(line.length(), LONGEST_LABEL);
    for (int i = 1; i < limit; i++) {
      char c = line.charAt(i);
      if (c == ':' || c == '\uFF1A') {
        Hit hit = labels.get(LineKey.of(line.substring(0, i)));
        String value = line.substring(afterBlanks(line, i + 1));
        boolean words = value.indexOf(' ') > 0 || LineKey.isUnspaced(value);
        boolean sentence = endsSentence(value) && words;
        boolean fits = value.length() <= LONGEST_VALUE && !sentence;
        return hit == null || !fits ? Optional.empty() : Optional.of(hit.withValue(value));
      }
    }
    return Optional.empty();
  }

  /**
   * A sentence may be a sure pattern, and no other; what heads comments may quote one.
   *
   * @param title where a title in quotation marks starts that the line ends with, 0 if with none
   */
  private Optional<Hit> pattern(String key, String line, int title) {
    boolean speech = isSpeech(line);
    boolean sentence = endsSentence(line);
    int beforeTitle = title == 0 ? 0 : LineKey.of(line.substring(0, title)).length();
    int state = PhraseTrie.ROOT;
    for (int end = 1; end <= key.length(); end++) {
      state = phrases.next(state, key.charAt(end - 1));
      if (state == PhraseTrie.NO_STATE) {
        return Optional.empty();
      }
      Entry entry = phrases.valueAt(state);
      if (entry == null || entry.patterns().isEmpty() || !LineKey.isBoundary(key, end)) {
        continue;
      }
      String rest = key.substring(end).strip();
      for (OpenPhrase pattern : entry.patterns()) {
        boolean quotes = end == beforeTitle && pattern.hit().rule().equals(COMMENTS);
        boolean fits = quotes || !speech && (pattern.hit().isSure() || !sentence);
        if (fits && goesOn(rest, pattern.ends(), longestEnd(pattern, quotes))) {
          return Optional.of(pattern.hit());
        }
      }
    }
    return Optional.empty();
  }

  private static int longestEnd(OpenPhrase pattern, boolean quotes) {
    if (quotes) {
      return LONGEST_TITLE;
    }
    return pattern.hit().isSure() ? LONGEST_SURE_END : LONGEST_END;
  }

  /** Returns whether {@code rest} is words for a star, what stands after it, and so on. */
  private static boolean goesOn(String rest, List<String> ends, int longestEnd) {
    String end = ends.get(0);
    if (ends.size() == 1) {
      return rest.endsWith(end)
          && isStar(
              rest.substring(0, rest.length() - end.length()).strip(),
              end.isEmpty() ? longestEnd : 0);
    }
    int found = rest.indexOf(end, 1);
    return found > 0
        && isStar(rest.substring(0, found).strip(), 0)
        && goesOn(
            rest.substring(found + end.length()).strip(), ends.subList(1, ends.size()), longestEnd);
  }

  /**
   * @param longestEnd so many characters may the end of a line have, 0 if this is not the end
   */
  private static boolean isStar(String words, int longestEnd) {
    if (words.isEmpty()) {
      return false;
    }
    if (longestEnd > 0) {
      return words.length() <= longestEnd;
    }
    return LineKey.countWords(words) <= MOST_WORDS_OF_STAR
        && (!LineKey.isUnspaced(words) || words.length() <= MOST_CHARS_OF_STAR);
  }

  /** A row of buttons that lost the space between them: {@code SubscribeLog in}. */
  private Optional<Hit> gluedRow(String line) {
    if (endsSentence(line) || afterGlue(line, 0) < 0) {
      return Optional.empty();
    }
    StringBuilder parted = new StringBuilder();
    int from = 0;
    for (int at = afterGlue(line, 0); at > 0; at = afterGlue(line, at)) {
      parted.append(line, from, at).append(' ');
      from = at;
    }
    return row(LineKey.of(parted.append(line, from, line.length()).toString()));
  }

  /** Returns the place of the next capital after a small letter, -1 if there is none. */
  private static int afterGlue(String line, int from) {
    for (int i = from + 1; i < line.length(); i++) {
      if (Letters.isUpper(line.charAt(i)) && Letters.isLower(line.charAt(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** A row of buttons: nothing but phrases, side by side, the longest first. */
  private Optional<Hit> row(String key) {
    if (key.indexOf(' ') < 0 || LineKey.countWords(key) > MOST_WORDS_OF_ROW) {
      return Optional.empty();
    }
    List<Hit> found = new ArrayList<>();
    int at = 0;
    while (at < key.length()) {
      if (at > 0 && isNumber(key, at)) {
        at += 2;
        continue;
      }
      int end = at;
      Hit hit = null;
      int state = PhraseTrie.ROOT;
      for (int i = at; i < key.length() && state != PhraseTrie.NO_STATE; i++) {
        state = phrases.next(state, key.charAt(i));
        boolean word = i + 1 == key.length() || key.charAt(i + 1) == ' ';
        Entry entry = word && state != PhraseTrie.NO_STATE ? phrases.valueAt(state) : null;
        if (entry != null && entry.whole() != null) {
          hit = entry.whole();
          end = i + 1;
        }
      }
      if (hit == null) {
        return Optional.empty();
      }
      found.add(hit);
      at = end + 1;
    }
    boolean share = found.stream().allMatch(hit -> hit.rule().equals(SHARE));
    boolean sure = found.stream().anyMatch(Hit::isSure);
    boolean proved = found.size() >= PROVING_ROW || found.stream().allMatch(Hit::isSure);
    if (proved) {
      Proof proof = share || sure ? Proof.ANYWHERE : Proof.OUTSIDE;
      return Optional.of(Hit.of(found.get(0).rule(), proof));
    }
    boolean pair = found.stream().allMatch(hit -> BUTTONS.contains(hit.rule()));
    return pair && found.size() > 1
        ? Optional.of(Hit.of(found.get(0).rule(), Proof.OUTSIDE))
        : Optional.empty();
  }

  /** Returns whether the word at {@code at} is the sign that stands for a number. */
  private static boolean isNumber(String key, int at) {
    return key.charAt(at) == '#' && (at + 1 == key.length() || key.charAt(at + 1) == ' ');
  }

  private static int afterBlanks(String line, int from) {
    int i = from;
    while (i < line.length() && Blanks.isBlank(line.charAt(i))) {
      i++;
    }
    return i;
  }

  /** An ellipsis leads on, as it does on buttons; the points of initials end no sentence. */
  private static boolean endsSentence(String text) {
    return Sentences.endWith(text) && !text.endsWith(ELLIPSIS) && !endsWithInitials(text);
  }

  /** Two capitals with a point each and a space between: {@code Edited by M. L.}, no U.S. */
  private static boolean endsWithInitials(String text) {
    int first = isInitial(text, text.length()) ? text.length() - 2 : -1;
    return first > 1 && text.charAt(first - 1) == ' ' && isInitial(text, first - 1);
  }

  private static boolean isInitial(String text, int end) {
    return end >= 2
        && text.charAt(end - 1) == '.'
        && Letters.isUpper(text.charAt(end - 2))
        && (end == 2 || !Letters.isCased(text.charAt(end - 3)));
  }

  private static boolean isQuoted(String line) {
    return line.indexOf('"') >= 0 || line.indexOf('\u201C') >= 0 || line.indexOf('\u201E') >= 0;
  }

  /**
   * Returns whether somebody says the line or a part of it. A name in quotation marks within it may
   * stand for a star: what is said opens the line, or ends with a mark of its own.
   */
  private static boolean isSpeech(String line) {
    if (!isQuoted(line)) {
      return false;
    }
    int open = QUOTE.indexIn(line);
    int close = QUOTE.indexIn(line, open + 1);
    return open == 0
        || close < 0
        || QUOTE.indexIn(line, close + 1) >= 0
        || ",.!?;".indexOf(line.charAt(close - 1)) >= 0;
  }

  /**
   * Returns where a quotation starts that the line ends with, closed or not, 0 if there is none:
   * {@code 3 comments on “Who moved the ferry?”}.
   */
  private static int titleAtEnd(String line) {
    int open = QUOTE.indexIn(line);
    if (open <= 0 || line.charAt(open - 1) != ' ') {
      return 0;
    }
    int close = QUOTE.indexIn(line, open + 1);
    return close < 0 || close == line.length() - 1 || isNested(line, open) ? open : 0;
  }

  /** Returns whether the quotation ends with the line, and others open and close within it. */
  private static boolean isNested(String line, int open) {
    int depth = 0;
    for (int i = open; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += c == '\u201C' ? 1 : c == '\u201D' ? -1 : 0;
      if (depth == 0) {
        return i == line.length() - 1;
      }
    }
    return false;
  }

  /** Steps of a manual quote the notices of pages: they have numbers, bullets, other quotes. */
  private static boolean isItem(String line) {
    char first = line.charAt(afterBlanks(line, 0));
    return first >= '0' && first <= '9'
        || Marks.isBullet(first)
        || first == '('
        || line.indexOf('\u00AB') >= 0
        || line.indexOf('\u300C') >= 0;
  }

  private static final class Loaded {
    static final PhraseBook BOOK = Resource.read(PhraseBook.class, FILE, PhraseBook::read);
  }
}
