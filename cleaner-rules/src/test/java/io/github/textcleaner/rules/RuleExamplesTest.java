package io.github.textcleaner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Outcome;
import io.github.textcleaner.rule.Example;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rules.testing.Cleaners;
import io.github.textcleaner.rules.testing.Promises;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of a rule say what it does; here they are held to it, each rule alone. */
class RuleExamplesTest {
  static Stream<Arguments> examples() {
    return new BuiltInRules()
        .rules().stream()
            .flatMap(
                rule ->
                    rule.info().examples().stream()
                        .map(example -> Arguments.of(rule, example.note(), example)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void an_example_comes_out_as_the_rule_says(Rule rule, String note, Example example) {
    Cleaner cleaner = Cleaners.alone(rule);
    CleaningResult result = cleaner.clean(example.before());
    assertThat(result.text()).as("%s: %s", rule.info(), note).isEqualTo(example.after());
    assertThat(result.isChanged()).isNotEqualTo(example.isKept());
    assertThat(result.outcome()).isEqualTo(Outcome.SETTLED);
    Promises.hold(result);
    Promises.settled(cleaner, result);
  }
}
