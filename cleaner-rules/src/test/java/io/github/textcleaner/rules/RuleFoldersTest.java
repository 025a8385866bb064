package io.github.textcleaner.rules;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Profile;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.EditSet;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rules.testing.Cleaners;
import io.github.textcleaner.rules.testing.Promises;
import io.github.textcleaner.rules.testing.TestData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each rule on its folder of {@code testdata/rules}. */
class RuleFoldersTest {
  private static final String IN = ".in.txt";
  private static final String OUT = ".out.txt";
  private static final String KEEP = "keep-";
  private static final int FEWEST_KEPT = 3;

  private static final Cleaner ALL_RULES = Cleaners.builtIn(Profile.WEB);

  static List<Rule> rules() {
    return new BuiltInRules().rules();
  }

  static Stream<Arguments> fixes() {
    return files(rules().stream(), IN);
  }

  static Stream<Arguments> kept() {
    return files(rules().stream(), ".txt").filter(text -> isKept((String) text.get()[1]));
  }

  /** Layout rules tidy what other rules must not touch, so only their own texts may be untidy. */
  static Stream<Arguments> keptByAllRules() {
    return kept().filter(text -> ((Rule) text.get()[0]).info().category() != Category.LAYOUT);
  }

  private static Stream<Arguments> files(Stream<Rule> rules, String end) {
    return rules.flatMap(
        rule ->
            TestData.names(folder(rule)).stream()
                .filter(name -> name.endsWith(end))
                .map(name -> Arguments.of(rule, name)));
  }

  private static Path folder(Rule rule) {
    return TestData.RULES.resolve(rule.info().id());
  }

  private static boolean isKept(String name) {
    return name.startsWith(KEEP);
  }

  @Test
  void every_rule_has_a_folder_and_there_is_no_other() {
    assertThat(TestData.names(TestData.RULES))
        .isEqualTo(rules().stream().map(rule -> rule.info().id()).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_folder_has_texts_to_fix_with_their_results_and_texts_to_keep(Rule rule) {
    List<String> names = new ArrayList<>(TestData.names(folder(rule)));
    List<String> kept = names.stream().filter(RuleFoldersTest::isKept).toList();
    assertThat(kept).as("%s", rule.info()).hasSizeGreaterThanOrEqualTo(FEWEST_KEPT);
    names.removeAll(kept);
    TreeSet<String> pairs =
        names.stream()
            .filter(name -> name.endsWith(IN))
            .map(name -> name.substring(0, name.length() - IN.length()))
            .flatMap(name -> Stream.of(name + IN, name + OUT))
            .collect(toCollection(TreeSet::new));
    assertThat(pairs).as("%s", rule.info()).isNotEmpty();
    assertThat(names).as("%s", rule.info()).isEqualTo(List.copyOf(pairs));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("fixes")
  void a_text_is_fixed_by_the_rule_alone(Rule rule, String name) {
    String expected = TestData.read(folder(rule).resolve(name.replace(IN, OUT)));
    Cleaner cleaner = Cleaners.alone(rule);
    CleaningResult result = cleaner.clean(TestData.read(folder(rule).resolve(name)));
    assertThat(result.text()).as("%s of %s", name, rule.info()).isEqualTo(expected);
    Promises.hold(result);
    Promises.settled(cleaner, result);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("kept")
  void a_text_is_kept_by_the_rule_alone(Rule rule, String name) {
    assertThat(editsOf(Cleaners.alone(rule), rule, name).edits())
        .as("%s of %s", name, rule.info())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("keptByAllRules")
  void a_text_is_kept_by_all_rules_together(Rule rule, String name) {
    assertThat(editsOf(ALL_RULES, rule, name).edits()).as("%s of %s", name, rule.info()).isEmpty();
  }

  private static EditSet editsOf(Cleaner cleaner, Rule rule, String name) {
    return cleaner.clean(TestData.read(folder(rule).resolve(name))).edits();
  }
}
