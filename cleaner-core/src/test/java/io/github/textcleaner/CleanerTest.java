package io.github.textcleaner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.Contribution;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.edit.Metadata;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rule.UnknownNameException;
import io.github.textcleaner.testing.Toys;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
  private static final Rule SPACE_AFTER_STOP =
      Toys.replacing("space-after-stop", Category.JOINS, "(?<=[a-z]\\.)(?=[A-Z])", " ");
  private static final Rule NO_BREAK_SPACE =
      Toys.replacing("no-break-space", Category.ENCODING, "&nbsp;", " ");
  private static final LineRule ADVERT =
      Toys.lineRule(
          Toys.info("advert", Category.RESIDUE).triggers(Trait.SHORT).build(),
          (line, edits) -> {
            if (line.text().startsWith("Ad ")) {
              edits
                  .deleteLine(line, "an advert")
                  .as(MetadataKind.SOURCE, line.text().substring(3), line.content());
            }
          });

  private static Cleaner cleaner(Rule... rules) {
    return cleaner(Profile.WEB, rules);
  }

  private static Cleaner cleaner(Profile profile, Rule... rules) {
    return Cleaner.builder().pack(Toys.pack(rules)).profile(profile).build();
  }

  @Test
  void clean_text_comes_back_as_it_is() {
    String text = "Nothing. To mend.\r\n";

    CleaningResult result = cleaner(SPACE_AFTER_STOP, NO_BREAK_SPACE, ADVERT).clean(text);

    assertThat(result.text()).isSameAs(text);
    assertThat(result.isChanged()).isFalse();
    assertThat(result.outcome()).isEqualTo(Outcome.SETTLED);
    assertThat(result.offsets().size()).isZero();
  }

  @Test
  void each_category_sees_what_the_one_before_left() {
    CleaningResult result =
        cleaner(SPACE_AFTER_STOP, NO_BREAK_SPACE, ADVERT).clean("One.Two\nAd&nbsp;here\nthree");

    assertThat(result.text()).isEqualTo("One. Two\nthree");
    assertThat(result.edits().edits())
        .extracting(CleanerTest::shown)
        .containsExactly(
            "4-4 [] [ ] space-after-stop", "8-21 [Ad&nbsp;here\n] [] no-break-space,advert");
  }

  private static String shown(Edit edit) {
    List<String> rules = edit.contributions().stream().map(Contribution::rule).toList();
    return "%d-%d [%s] [%s] %s"
        .formatted(
            edit.span().start(),
            edit.span().end(),
            edit.before(),
            edit.after(),
            String.join(",", rules));
  }

  @Test
  void categories_repeat_until_nothing_changes() {
    Rule pair = Toys.replacing("pair", Category.ENCODING, "aa", "b");
    Rule hyphen = Toys.replacing("hyphen", Category.LAYOUT, "-", "");

    CleaningResult result = cleaner(pair, hyphen).clean("x a-a");

    assertThat(result.text()).isEqualTo("x b");
    assertThat(result.edits().apply()).isEqualTo("x b");
    assertThat(result.outcome()).isEqualTo(Outcome.SETTLED);
  }

  @Test
  void metadata_has_places_of_the_source() {
    CleaningResult result =
        cleaner(NO_BREAK_SPACE, ADVERT).clean("&nbsp;A\n&nbsp;Ad dpa&nbsp;\nB\nAd one\n");

    assertThat(result.text()).isEqualTo(" A\nB\n");
    assertThat(result.metadata())
        .containsExactly(
            new Metadata(MetadataKind.SOURCE, "dpa", new Span(14, 20)),
            new Metadata(MetadataKind.SOURCE, "one", new Span(29, 35)));
  }

  @Test
  void metadata_is_in_the_order_of_its_places() {
    Rule tags =
        Toys.rule(
            "tags",
            Category.RESIDUE,
            (document, edits) -> {
              if (document.has(Trait.HASH)) {
                edits
                    .delete(new Span(0, 6), "tags")
                    .as(MetadataKind.TAG, "b", new Span(4, 5))
                    .as(MetadataKind.TAG, "a", new Span(1, 2));
              }
            });

    assertThat(cleaner(tags).clean("#a #b\ntext").metadata())
        .extracting(Metadata::value)
        .containsExactly("a", "b");
  }

  @Test
  void edits_below_the_threshold_are_reported_once_and_not_applied() {
    Rule guess = replacingWith(Confidence.SUGGEST, "guess", "colou?r");

    CleaningResult result = cleaner(guess, NO_BREAK_SPACE).clean("&nbsp;&nbsp;a color");

    assertThat(result.text()).isEqualTo("  a color");
    assertThat(result.suggestions())
        .extracting(CleanerTest::shown)
        .containsExactly("14-19 [color] [] guess");
    assertThat(result.edits().edits()).noneMatch(edit -> edit.isOf(Category.LAYOUT));
  }

  private static Rule replacingWith(Confidence confidence, String id, String regex) {
    return Toys.replacing(Toys.info(id, Category.LAYOUT).confidence(confidence).build(), regex, "");
  }

  @Test
  void the_profile_sets_the_threshold() {
    Rule[] rules = {
      replacingWith(Confidence.SAFE, "safe", "1"),
      replacingWith(Confidence.HEURISTIC, "heuristic", "2"),
      replacingWith(Confidence.SUGGEST, "suggest", "3")
    };

    assertThat(cleaner(Profile.CONSERVATIVE, rules).clean("123.").text()).isEqualTo("23.");
    assertThat(cleaner(Profile.WEB, rules).clean("123.").text()).isEqualTo("3.");
    assertThat(cleaner(Profile.ALL, rules).clean("123.").text()).isEqualTo(".");
    assertThat(cleaner(Profile.CONSERVATIVE, rules).clean("123.").suggestions()).hasSize(2);
    assertThat(cleaner(Profile.ALL, rules).clean("123.").suggestions()).isEmpty();
  }

  @Test
  void an_edit_may_be_less_sure_than_its_rule_but_not_more() {
    Rule careful =
        Toys.rule(
            Toys.info("careful", Category.LAYOUT).confidence(Confidence.HEURISTIC).build(),
            (document, edits) -> {
              if (document.text().startsWith("ab")) {
                edits.delete(new Span(0, 1), "a").atMost(Confidence.SUGGEST);
                edits.delete(new Span(1, 2), "b").atMost(Confidence.SAFE);
              }
            });

    CleaningResult result = cleaner(careful).clean("ab");

    assertThat(result.text()).isEqualTo("a");
    assertThat(result.edits().edits().get(0).contributions().get(0).confidence())
        .isEqualTo(Confidence.HEURISTIC);
    assertThat(cleaner(Profile.CONSERVATIVE, careful).clean("ab").suggestions()).hasSize(2);
  }

  @Test
  void suggestions_that_nobody_wants_are_not_looked_for() {
    Rule partly =
        Toys.rule(
            Toys.info("partly", Category.LAYOUT).confidence(Confidence.HEURISTIC).build(),
            (document, edits) -> {
              String text = document.text();
              if (text.startsWith("a")) {
                edits.delete(new Span(0, 1), "sure");
              } else if (text.startsWith("b")) {
                edits.delete(new Span(0, 1), "without asking").atMost(Confidence.SUGGEST);
                if (edits.wants(Confidence.SUGGEST)) {
                  edits.delete(new Span(1, 2), "asked").atMost(Confidence.SUGGEST);
                }
              }
            });
    Rule guess = replacingWith(Confidence.SUGGEST, "guess", "d");

    CleaningResult with = cleaner(partly, guess).clean("abcde");
    CleaningResult without = withoutSuggestions(Profile.WEB, partly, guess).clean("abcde");

    assertThat(with.suggestions()).hasSize(3);
    assertThat(without.suggestions()).isEmpty();
    assertThat(without.text()).isEqualTo("bcde");
    assertThat(without.edits().edits()).isEqualTo(with.edits().edits());
    assertThat(without.outcome()).isEqualTo(with.outcome());
    assertThat(without.fingerprint()).isEqualTo(with.fingerprint());
    assertThat(withoutSuggestions(Profile.ALL, partly, guess).clean("abcde").text()).isEqualTo("e");
  }

  private static Cleaner withoutSuggestions(Profile profile, Rule... rules) {
    return Cleaner.builder().pack(Toys.pack(rules)).profile(profile).suggestions(false).build();
  }

  @Test
  void a_rule_that_could_only_suggest_is_not_called() {
    List<Confidence> asked = new ArrayList<>();
    Rule[] rules =
        Stream.of(Confidence.values())
            .map(
                confidence ->
                    Toys.rule(
                        Toys.info(confidence.label(), Category.LAYOUT)
                            .confidence(confidence)
                            .build(),
                        (document, edits) -> asked.add(confidence)))
            .toArray(Rule[]::new);

    withoutSuggestions(Profile.CONSERVATIVE, rules).clean("a");
    assertThat(asked).containsExactly(Confidence.SAFE);
    asked.clear();
    withoutSuggestions(Profile.ALL, rules).clean("a");
    assertThat(asked).containsExactlyInAnyOrder(Confidence.values());
  }

  @Test
  void too_many_suggestions_end_as_they_do_where_they_are_wanted() {
    Rule guess = replacingWith(Confidence.SUGGEST, "guess", "c");
    Cleaner cleaner =
        Cleaner.builder()
            .pack(Toys.pack(guess))
            .limits(new Limits(100, 8, 3, 0.9))
            .suggestions(false)
            .build();

    assertThat(cleaner.clean("cccc").outcome()).isEqualTo(Outcome.TOO_MANY_EDITS);
    assertThat(cleaner.clean("cccd").suggestions()).isEmpty();
  }

  @Test
  void what_lost_is_reported_with_what_won() {
    Rule shout = Toys.replacing("shout", Category.LAYOUT, "b+", "B");
    Rule whole = Toys.replacing("whole", Category.LAYOUT, "abb", "x");

    CleaningResult result = cleaner(NO_BREAK_SPACE, shout, whole).clean("&nbsp;abb");

    assertThat(result.text()).isEqualTo(" x");
    assertThat(result.conflicts()).hasSize(1);
    assertThat(shown(result.conflicts().get(0).loser())).isEqualTo("7-9 [bb] [B] shout");
    assertThat(shown(result.conflicts().get(0).winner())).isEqualTo("6-9 [abb] [x] whole");
  }

  @Test
  void a_failing_rule_is_named_with_its_document() {
    Rule broken = Toys.rule("broken", Category.JOINS, CleanerTest::failAfterAnEdit);

    assertThatExceptionOfType(CleaningException.class)
        .isThrownBy(() -> cleaner(broken).clean(Document.of("a.B", "page-7", null)))
        .withMessage("rule broken failed on page-7: java.lang.IllegalStateException: a bug")
        .withCauseInstanceOf(IllegalStateException.class);
    assertThatExceptionOfType(CleaningException.class)
        .isThrownBy(() -> cleaner(broken).clean("a.B"))
        .withMessageStartingWith("rule broken failed: ");
  }

  private static void failAfterAnEdit(Document document, EditSink edits) {
    edits.delete(new Span(0, 1), "a");
    throw new IllegalStateException("a bug");
  }

  @Test
  void a_failing_rule_is_left_out_and_reported_once() {
    Rule broken = Toys.rule("broken", Category.JOINS, CleanerTest::failAfterAnEdit);
    LineRule brokenLater =
        Toys.lineRule(
            Toys.info("broken-later", Category.JOINS).build(),
            (line, edits) -> {
              if (line.index() > 0) {
                throw new IllegalStateException("a bug in line " + line.number());
              }
              edits.deleteLine(line, "each line");
            });
    Cleaner cleaner =
        Cleaner.builder()
            .pack(Toys.pack(broken, brokenLater, SPACE_AFTER_STOP))
            .onRuleFailure(RuleFailurePolicy.SKIP_RULE)
            .build();

    CleaningResult result = cleaner.clean("a.B\nc\nd");

    assertThat(result.text()).isEqualTo("a. B\nc\nd");
    assertThat(result.outcome()).isEqualTo(Outcome.SETTLED);
    assertThat(result.failures())
        .extracting(failure -> failure.rule() + ": " + failure.cause().getMessage())
        .containsExactly("broken: a bug", "broken-later: a bug in line 2");
  }

  @Test
  void a_rule_that_runs_out_of_stack_fails_like_any_other() {
    Rule deep = Toys.replacing("deep", Category.JOINS, "(?:a|b)*c", "d");
    Cleaner cleaner =
        Cleaner.builder()
            .pack(Toys.pack(deep, NO_BREAK_SPACE))
            .onRuleFailure(RuleFailurePolicy.SKIP_RULE)
            .build();

    CleaningResult result = cleaner.clean("&nbsp;" + "ab".repeat(200_000));

    assertThat(result.failures()).extracting(RuleFailure::rule).containsExactly("deep");
    assertThat(result.text()).startsWith(" ab");
  }

  @Test
  void edits_that_cannot_be_are_refused() {
    String text = "a\uD83D\uDE00\r\nb";
    assertRefused(text, "outside of", edits -> edits.delete(new Span(5, 7), "x"));
    assertRefused(text, "outside of", edits -> edits.insert(7, "x", "x"));
    assertRefused(text, "cuts a surrogate pair", edits -> edits.delete(new Span(0, 2), "x"));
    assertRefused(text, "cuts a surrogate pair", edits -> edits.delete(new Span(2, 3), "x"));
    assertRefused(text, "cuts a surrogate pair", edits -> edits.insert(2, "x", "x"));
    assertRefused(text, "line terminator", edits -> edits.delete(new Span(3, 4), "x"));
    assertRefused(text, "line terminator", edits -> edits.insert(4, "x", "x"));
    assertRefused(text, "stay as it is", edits -> edits.replace(new Span(0, 1), "a", "x"));
    assertRefused(text, "stay as it is", edits -> edits.insert(1, "", "x"));
    assertRefused(
        text,
        "outside of",
        edits -> edits.delete(new Span(5, 6), "x").as(MetadataKind.TAG, "b", new Span(5, 7)));
  }

  private static void assertRefused(String text, String message, Consumer<EditSink> work) {
    Rule rule =
        Toys.rule(
            "broken",
            Category.JOINS,
            (document, edits) -> {
              if (document.text().equals(text)) {
                work.accept(edits);
              }
            });
    assertThatExceptionOfType(CleaningException.class)
        .isThrownBy(() -> cleaner(rule).clean(text))
        .withMessageContaining(message)
        .withCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void lone_surrogates_and_lone_carriage_returns_may_be_edited() {
    Rule odd = Toys.replacing("odd", Category.ENCODING, "\uDE00|\r(?!\n)", "");

    assertThat(cleaner(odd).clean("\uDE00a\r\r\n\uD83Db").text()).isEqualTo("a\r\n\uD83Db");
  }

  @Test
  void one_rule_may_propose_no_more_edits_than_the_limit() {
    Limits limits = new Limits(100, 8, 3, 0.9);
    Rule x = Toys.replacing("x", Category.LAYOUT, "x", "");
    Cleaner cleaner = Cleaner.builder().pack(Toys.pack(x)).limits(limits).build();

    assertThat(cleaner.clean("xxx.").text()).isEqualTo(".");

    CleaningResult result = cleaner.clean("xxxx.");

    assertThat(result.outcome()).isEqualTo(Outcome.TOO_MANY_EDITS);
    assertThat(result.text()).isEqualTo("xxxx.");
    assertThat(result.isChanged()).isFalse();
  }

  @Test
  void a_document_above_the_limit_is_handed_back() {
    Cleaner cleaner =
        Cleaner.builder()
            .pack(Toys.pack(NO_BREAK_SPACE))
            .limits(Limits.DEFAULT.withMaxChars(6))
            .build();

    CleaningResult result = cleaner.clean("a&nbsp;");

    assertThat(result.outcome()).isEqualTo(Outcome.TOO_LONG);
    assertThat(result.outcome().label()).isEqualTo("too-long");
    assertThat(result.text()).isEqualTo("a&nbsp;");
    assertThat(cleaner.clean("&nbsp;").text()).isEqualTo(" ");
  }

  @Test
  void bounds_must_make_sense() {
    assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withMaxChars(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 1, 0, 1));
    for (double share : new double[] {0, -1, 1.01, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Limits.DEFAULT.withMaxRemovedShare(share));
    }
  }

  @Test
  void a_rule_that_never_rests_makes_the_document_unstable() {
    Rule flip =
        Toys.rule(
            "flip",
            Category.LAYOUT,
            (document, edits) -> {
              String other = document.text().startsWith("a") ? "b" : "a";
              edits.replace(new Span(0, 1), other, "flip");
            });

    CleaningResult result = cleaner(flip).clean("a");

    assertThat(result.outcome()).isEqualTo(Outcome.UNSTABLE);
    assertThat(result.edits().apply()).isEqualTo(result.text());
  }

  @Test
  void the_last_pass_must_be_quiet() {
    Rule peel =
        Toys.rule(
            "peel",
            Category.LAYOUT,
            (document, edits) -> {
              if (document.text().startsWith("x")) {
                edits.delete(new Span(0, 1), "x");
              }
            });
    Cleaner cleaner =
        Cleaner.builder().pack(Toys.pack(peel)).limits(new Limits(100, 4, 9, 1)).build();

    assertThat(cleaner.clean("xxx.").outcome()).isEqualTo(Outcome.SETTLED);
    assertThat(cleaner.clean("xxxx.").outcome()).isEqualTo(Outcome.UNSTABLE);
    assertThat(cleaner.clean("xxxx.").text()).isEqualTo(".");
  }

  @Test
  void when_too_much_would_go_no_line_goes_and_other_repairs_stay() {
    Cleaner cleaner = withMaxRemovedShare(0.5);

    CleaningResult result = cleaner.clean("Ad number one\nAd&nbsp;two\nEnd.Next");

    assertThat(result.outcome()).isEqualTo(Outcome.SUSPECT);
    assertThat(result.text()).isEqualTo("Ad number one\nAd two\nEnd. Next");
    assertThat(result.metadata()).isEmpty();
    assertThat(result.edits().apply()).isEqualTo(result.text());
    CleaningResult second = cleaner.clean(result.text());
    assertThat(second.outcome()).isEqualTo(Outcome.SUSPECT);
    assertThat(second.isChanged()).isFalse();
  }

  @Test
  void a_document_keeps_its_only_prose() {
    Cleaner cleaner =
        Cleaner.builder().pack(Toys.proseOf("prose", SPACE_AFTER_STOP, ADVERT)).build();

    CleaningResult result = cleaner.clean("Title.One\nAd in prose\n");

    assertThat(result.outcome()).isEqualTo(Outcome.SUSPECT);
    assertThat(result.text()).isEqualTo("Title. One\nAd in prose\n");
    assertThat(cleaner.clean(result.text()).outcome()).isEqualTo(Outcome.SUSPECT);
  }

  @Test
  void prose_may_go_where_other_prose_stays() {
    Cleaner cleaner = Cleaner.builder().pack(Toys.proseOf("prose", ADVERT)).build();

    assertThat(cleaner.clean("Some prose\nAd in prose\n").text()).isEqualTo("Some prose\n");
    assertThat(cleaner.clean("Some title\nAd in text\n").text()).isEqualTo("Some title\n");
  }

  private static Cleaner withMaxRemovedShare(double share, Rule... more) {
    return Cleaner.builder()
        .pack(
            Toys.pack(
                Stream.concat(Stream.of(SPACE_AFTER_STOP, NO_BREAK_SPACE, ADVERT), Stream.of(more))
                    .toArray(Rule[]::new)))
        .limits(Limits.DEFAULT.withMaxRemovedShare(share))
        .build();
  }

  @Test
  void as_much_as_the_share_may_go() {
    Cleaner cleaner = withMaxRemovedShare(0.5);

    assertThat(cleaner.clean("Ad x\nabc").text()).isEqualTo("abc");
    assertThat(cleaner.clean("Ad x\nab").outcome()).isEqualTo(Outcome.SUSPECT);
  }

  @Test
  void a_suspect_document_is_judged_again_after_the_other_repairs() {
    Rule advice = Toys.replacing("advice", Category.JOINS, "Ad vice", "Advice");
    Cleaner cleaner = withMaxRemovedShare(0.5, advice);

    CleaningResult result = cleaner.clean("Ad vice for all\nAd x\n");

    assertThat(result.outcome()).isEqualTo(Outcome.SETTLED);
    assertThat(result.text()).isEqualTo("Advice for all\n");
    assertThat(cleaner.clean(result.text()).isChanged()).isFalse();
  }

  @Test
  void a_rule_is_called_only_where_its_triggers_are() {
    List<String> seen = new ArrayList<>();
    RuleInfo info = Toys.info("spy", Category.RESIDUE).triggers(Trait.DIGIT, Trait.HASH).build();
    LineRule onLines = Toys.lineRule(info, (line, edits) -> seen.add(line.text()));
    Rule onText = Toys.rule(info, (document, edits) -> seen.add(document.text()));
    Document document = Document.of("1\n#\n#1\n");

    cleaner(onLines).clean(document);
    assertThat(seen).containsExactly("#1");
    onLines.propose(document, (span, replacement, reason) -> failOn(span));
    assertThat(seen).containsExactly("#1", "#1");
    seen.clear();
    cleaner(onText).clean("#\n1");
    cleaner(onText).clean("#\n");
    assertThat(seen).containsExactly("#\n1");
  }

  private static EditSink.Proposal failOn(Span span) {
    throw new AssertionError("proposed at " + span);
  }

  @Test
  void rules_see_the_id_and_the_language_of_the_document() {
    List<String> seen = new ArrayList<>();
    Rule spy =
        Toys.rule(
            "spy", Category.LAYOUT, (document, edits) -> seen.add(document + document.language()));

    cleaner(NO_BREAK_SPACE, spy).clean(Document.of("&nbsp;", "page", "de"));

    assertThat(seen).containsExactly("page (1 characters)de");
  }

  @Test
  void the_fingerprint_names_rules_versions_and_threshold() {
    String fingerprint = cleaner(NO_BREAK_SPACE, ADVERT).fingerprint();

    assertThat(fingerprint).isEqualTo("web toys-1 fcb46ab4");
    assertThat(cleaner(ADVERT, NO_BREAK_SPACE).fingerprint()).isEqualTo(fingerprint);
    assertThat(cleaner(ADVERT, NO_BREAK_SPACE).clean("x").fingerprint()).isEqualTo(fingerprint);
    assertThat(
            Stream.of(
                cleaner(NO_BREAK_SPACE),
                cleaner(NO_BREAK_SPACE, ADVERT, SPACE_AFTER_STOP),
                cleaner(Profile.ALL, NO_BREAK_SPACE, ADVERT),
                cleaner(Profile.WEB.ignore("advert"), NO_BREAK_SPACE, ADVERT),
                Cleaner.builder()
                    .pack(Toys.pack(NO_BREAK_SPACE, ADVERT))
                    .limits(Limits.DEFAULT.withMaxRemovedShare(0.1))
                    .build(),
                Cleaner.builder()
                    .pack(Toys.pack("toys", "2", List.of(NO_BREAK_SPACE, ADVERT)))
                    .build()))
        .noneMatch(other -> other.fingerprint().equals(fingerprint));
  }

  @Test
  void a_cleaner_needs_rules_that_exist() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Cleaner.builder().build())
        .withMessage("add a rule pack, or use Cleaner.installed");
    assertThatIllegalStateException().isThrownBy(() -> Cleaner.installed(Profile.WEB));
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> cleaner(Profile.WEB.ignore("adverts"), ADVERT));
    assertThatIllegalArgumentException().isThrownBy(() -> cleaner(ADVERT, ADVERT));
  }

  @Test
  void the_rules_that_run_are_listed() {
    assertThat(
            cleaner(Profile.WEB.ignore("advert"), SPACE_AFTER_STOP, ADVERT, NO_BREAK_SPACE).rules())
        .containsExactly(NO_BREAK_SPACE, SPACE_AFTER_STOP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n", "\uD83D", "\u0000"})
  void any_text_is_accepted(String text) {
    Cleaner cleaner = cleaner(SPACE_AFTER_STOP, NO_BREAK_SPACE, ADVERT);

    assertThat(cleaner.clean(text).text()).isEqualTo(text);
    assertThat(cleaner.clean(CharBuffer.wrap(text)).text()).isEqualTo(text);
  }
}
