package io.github.textcleaner.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.textcleaner.testing.Property;
import io.github.textcleaner.testing.SplitMix64;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {
  /** Lines are written start-end-next. */
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "a, 0-1-1",
    "a$n, 0-1-2",
    "$n, 0-0-1",
    "$n$n, 0-0-1 1-1-2",
    "a$nb, 0-1-2 2-3-3",
    "a$r$nb, 0-1-3 3-4-4",
    "a$rb$n, 0-1-2 2-3-4",
    "$r$n$r$n, 0-0-2 2-2-4",
    "$n$r, 0-0-1 1-1-2",
    "$r$r$n, 0-0-1 1-1-3",
    "a$r, 0-1-2",
    "$b, ''",
    "$ba$n, 1-2-3",
    "$b$n, 1-1-2",
    "a$b$nb, 0-2-3 3-4-4",
    "' $n ', 0-1-2 2-3-3",
  })
  void lines_end_at_every_kind_of_terminator(String text, String lines) {
    Document document = Document.of(unescape(text));

    assertThat(String.join(" ", document.lines().stream().map(DocumentTest::place).toList()))
        .isEqualTo(lines);
  }

  private static String unescape(String text) {
    return text.replace("$n", "\n").replace("$r", "\r").replace("$b", "\uFEFF");
  }

  private static String place(Line line) {
    return line.start() + "-" + line.end() + "-" + line.next();
  }

  @Test
  void unicode_line_separators_end_no_line() {
    assertThat(Document.of("a\u2028b\u2029c\u0085d\u000Be\ff").lineCount()).isEqualTo(1);
  }

  @Test
  void lines_tile_the_text() {
    Property.holds(
        1000,
        (text, random) -> {
          Document document = Document.of(text);
          int at = text.startsWith("\uFEFF") ? 1 : 0;
          for (Line line : document.lines()) {
            assertThat(line.start()).isEqualTo(at);
            assertThat(line.span().of(text)).doesNotContain("\n", "\r");
            assertThat(text.substring(line.end(), line.next()))
                .isIn(line.next() == text.length() ? List.of("\n", "\r\n", "\r", "") : TERMINATORS);
            at = line.next();
          }
          assertThat(at).isEqualTo(text.length());
        });
  }

  private static final List<String> TERMINATORS = List.of("\n", "\r\n", "\r");

  @Test
  void lines_with_traits_are_those_that_have_all() {
    Traits traits = Traits.of(Trait.SHORT, Trait.DIGIT);
    Property.holds(
        500,
        (text, random) -> {
          Document document = Document.of(text);
          List<Integer> found = new ArrayList<>();
          document.lines(traits).forEach(line -> found.add(line.index()));
          List<Integer> all = new ArrayList<>();
          for (Line line : document.lines()) {
            if (line.has(Trait.SHORT) && line.has(Trait.DIGIT)) {
              all.add(line.index());
            }
          }
          assertThat(found).isEqualTo(all);
        });
  }

  @Test
  void every_offset_lies_in_one_line() {
    Property.holds(
        500,
        (text, random) -> {
          Document document = Document.of(text);
          for (Line line : document.lines()) {
            for (int offset = line.start(); offset < line.next(); offset++) {
              assertThat(document.lineAt(offset).index()).isEqualTo(line.index());
            }
          }
          if (document.lineCount() > 0) {
            assertThat(document.lineAt(0).index()).isZero();
            assertThat(document.lineAt(text.length()).number()).isEqualTo(document.lineCount());
          }
        });
  }

  @Test
  void offsets_outside_of_the_text_lie_in_no_line() {
    for (String text : List.of("", "\uFEFF", "a", "a\n")) {
      Document document = Document.of(text);
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> document.lineAt(-1));
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> document.lineAt(text.length() + 1));
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> document.line(document.lineCount()));
    }
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> Document.of("").lineAt(0));
  }

  @ParameterizedTest
  @CsvSource({
    "'', BLANK",
    "' ', BLANK TRAILING_SPACE",
    "'\u00A0', BLANK TRAILING_SPACE NON_ASCII",
    "a, SHORT",
    "'a ', SHORT TRAILING_SPACE",
    "٣, SHORT DIGIT NON_ASCII",
    "a7, SHORT DIGIT SEAM SEAM_AFTER_WORD",
    "#, SHORT HASH",
    "«, SHORT QUOTE NON_ASCII",
    "(], SHORT BRACKET",
    "'a, b. C; d! E', SHORT",
    "é, SHORT NON_ASCII",
    "a.b, SHORT SENTENCE_MARK_BEFORE_LETTER LOST_SPACE",
    "a…É, SHORT NON_ASCII SENTENCE_MARK_BEFORE_LETTER SEAM SEAM_AFTER_SENTENCE LOST_SPACE",
    "a.5, SHORT DIGIT SEAM SEAM_AFTER_SENTENCE LOST_SPACE",
    "'a,b', SHORT CLAUSE_MARK_BEFORE_LETTER LOST_SPACE",
    "a:b, SHORT CLAUSE_MARK_BEFORE_LETTER LOST_SPACE",
    "AB, SHORT SEAM SEAM_AFTER_WORD",
    "Ab, SHORT",
    "aB, SHORT CAPITAL_IN_WORD SEAM SEAM_AFTER_WORD LOST_SPACE",
    "éÉ, SHORT NON_ASCII CAPITAL_IN_WORD SEAM SEAM_AFTER_WORD LOST_SPACE",
    "©, SHORT NON_ASCII SEAM SEAM_AFTER_WORD SEAM_AFTER_SENTENCE",
    "“B, SHORT NON_ASCII QUOTE SEAM",
    "a“b, SHORT NON_ASCII QUOTE SEAM SEAM_AFTER_WORD LOST_SPACE",
    "a.”, SHORT NON_ASCII QUOTE SEAM_AFTER_SENTENCE",
    "a.., SHORT",
    ".b, SHORT SENTENCE_MARK_BEFORE_LETTER",
    "3.5, SHORT DIGIT SEAM SEAM_AFTER_SENTENCE",
    "3.a, SHORT DIGIT SENTENCE_MARK_BEFORE_LETTER LOST_SPACE",
    "5a, SHORT DIGIT",
    "15a, SHORT DIGIT LOST_SPACE",
    "a(b, SHORT BRACKET LOST_SPACE",
    "a(5, SHORT BRACKET DIGIT SEAM",
    "a)b, SHORT BRACKET LOST_SPACE",
    "(b), SHORT BRACKET",
    "'a\".', SHORT QUOTE SEAM SEAM_AFTER_WORD",
    "O'B, SHORT SEAM SEAM_AFTER_WORD",
    "a.’B, SHORT NON_ASCII SEAM SEAM_AFTER_WORD SEAM_AFTER_SENTENCE LOST_SPACE",
  })
  void a_line_has_the_traits_of_its_characters(String line, String traits) {
    Document document = Document.of("\n" + line + "\nx\n");

    assertThat(traits(document.line(1))).isEqualTo(parse(traits));
  }

  @Test
  void a_line_is_short_up_to_120_characters() {
    assertThat(Document.of("x".repeat(120)).has(Trait.SHORT)).isTrue();
    assertThat(Document.of("x".repeat(121)).has(Trait.SHORT)).isFalse();
    assertThat(Document.of("x".repeat(120) + "\n").has(Trait.SHORT)).isTrue();
  }

  @Test
  void traits_do_not_reach_over_line_ends() {
    Document document = Document.of("end.\nNext\rlower\r\nUpper");

    assertThat(document.has(Trait.SENTENCE_MARK_BEFORE_LETTER)).isFalse();
  }

  @Test
  void a_line_has_the_same_traits_alone() {
    Property.holds(
        1000,
        (text, random) -> {
          Document document = Document.of(text);
          Set<Trait> all = EnumSet.noneOf(Trait.class);
          for (Line line : document.lines()) {
            all.addAll(traits(line));
            String alone = line.fullSpan().of(text);
            if (!alone.isEmpty() && alone.charAt(0) != '\uFEFF') {
              assertThat(traits(line)).isEqualTo(traits(Document.of(alone).line(0)));
            }
          }
          for (Trait trait : Trait.values()) {
            assertThat(document.has(trait)).isEqualTo(all.contains(trait));
          }
        });
  }

  private static Set<Trait> traits(Line line) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (Trait trait : Trait.values()) {
      if (line.has(trait)) {
        traits.add(trait);
      }
    }
    return traits;
  }

  private static Set<Trait> parse(String names) {
    return Arrays.stream(names.split(" ", -1)).map(Trait::valueOf).collect(Collectors.toSet());
  }

  @Test
  void content_of_a_line_has_no_white_space_at_its_sides() {
    Line line = Document.of("x\n \t\u00A0a b\u3000 \r\n").line(1);

    assertThat(line.text()).isEqualTo("a b");
    assertThat(line.content()).isEqualTo(new Span(5, 8));
    assertThat(line).hasToString("2: a b");
    assertThat(Document.of(" \t").line(0).content()).isEqualTo(Span.at(2));
  }

  @Test
  void another_text_keeps_id_and_language() {
    Document document = Document.of("a", "page-7", "pt-BR").withText("b");

    assertThat(document.text()).isEqualTo("b");
    assertThat(document.id()).isEqualTo("page-7");
    assertThat(document.language()).isEqualTo("pt-BR");
    assertThat(document).hasToString("page-7 (1 characters)");
  }

  @Test
  void an_analysis_is_computed_once_and_may_ask_for_another() {
    AtomicInteger calls = new AtomicInteger();
    Analysis<Integer> length =
        Analysis.of(
            "length",
            document -> {
              calls.incrementAndGet();
              return document.text().length();
            });
    Analysis<List<Integer>> twice =
        Analysis.of("twice", document -> List.of(document.get(length), document.get(length)));
    Document document = Document.of("abc");

    assertThat(document.get(twice)).containsExactly(3, 3);
    assertThat(document.get(length)).isEqualTo(3);
    assertThat(calls).hasValue(1);
    assertThat(document.withText("ab").get(length)).isEqualTo(2);
  }

  @Test
  void any_char_sequence_is_a_text() {
    List<CharSequence> texts = List.of(CharBuffer.wrap("\uDE00\uD83D"), "\u0000");
    for (CharSequence text : texts) {
      assertThat(Document.of(text).text()).isEqualTo(text.toString());
    }
  }

  @Test
  void seams_show_where_pieces_of_text_may_run_together() {
    for (String text :
        List.of("seaThe", "USThe", "1The", ")The", "Tue7", "end.Now", "a\"b", "\u00A9")) {
      assertThat(Document.of(text).line(0).has(Trait.SEAM)).as(text).isTrue();
    }
    for (String text : List.of("The sea", "a.b", "1,234", "it's", "Now, it is", "")) {
      assertThat(Document.of(text + "\n").line(0).has(Trait.SEAM)).as(text).isFalse();
    }
  }

  @Test
  void line_analyses_are_computed_once_a_line_that_stays() {
    AtomicInteger asked = new AtomicInteger();
    LineAnalysis<Integer> length =
        LineAnalysis.of(
            "length",
            line -> {
              asked.incrementAndGet();
              return line.text().length();
            });
    Document before = Document.of("one\ntwo\nthree\nfour\n");
    before.lines().forEach(line -> line.get(length));
    before.lines().forEach(line -> line.get(length));
    assertThat(asked).hasValue(4);

    Document after =
        before.withText(
            "one\nthree!\nfour\n",
            List.of(new Replaced(new Span(4, 8), ""), new Replaced(new Span(13, 13), "!")));

    assertThat(after.lines().stream().map(line -> line.get(length))).containsExactly(3, 6, 4);
    assertThat(asked).hasValue(5);
  }

  @Test
  void what_is_known_of_lines_after_changes_is_what_is_found_out_anew() {
    LineAnalysis<String> text =
        LineAnalysis.of("text", line -> line.span().of(line.document().text()));
    Property.holds(
        2_000,
        (source, random) -> {
          Document before = Document.of(source);
          before.lines().forEach(line -> line.get(text));
          List<Replaced> changes = randomChanges(random, source, 6);
          Document after = before.withText(Replaced.apply(source, changes), changes);
          for (Line line : after.lines()) {
            assertThat(line.get(text)).isEqualTo(line.span().of(after.text()));
          }
        });
  }

  @Test
  void lines_after_changes_are_the_lines_of_the_new_text() {
    Property.holds(
        4_000,
        (generated, random) -> {
          String source = random.below(4) == 0 ? generated : generated.replace("\r", "");
          List<Replaced> changes = randomChanges(random, source, 40);
          String changed = Replaced.apply(source, changes);

          Document after = Document.of(source).withText(changed, changes);

          assertThat(after.lines()).map(DocumentTest::facts).isEqualTo(facts(changed));
          for (Trait trait : Trait.values()) {
            assertThat(after.has(trait)).isEqualTo(Document.of(changed).has(trait));
          }
        });
  }

  private static List<String> facts(String text) {
    return Document.of(text).lines().stream().map(DocumentTest::facts).toList();
  }

  private static String facts(Line line) {
    return place(line) + " " + line.content() + " " + traits(line);
  }

  private static List<Replaced> randomChanges(SplitMix64 random, String text, int gap) {
    List<Replaced> changes = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int start = at + random.below(gap);
      int end = start + random.below(4);
      if (end > text.length()) {
        break;
      }
      changes.add(new Replaced(new Span(start, end), random.pick(INSERTS)));
      at = end + 1;
    }
    return changes;
  }

  private static final List<String> INSERTS = List.of("", "", "x", "\n", " ", "x\ny", "\r");

  private record Replaced(Span span, String after) implements Change {
    static String apply(String text, List<Replaced> changes) {
      StringBuilder changed = new StringBuilder();
      int copied = 0;
      for (Replaced change : changes) {
        changed.append(text, copied, change.span().start()).append(change.after());
        copied = change.span().end();
      }
      return changed.append(text.substring(copied)).toString();
    }
  }
}
