package io.github.textcleaner.rules.testing;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rule.Example;
import io.github.textcleaner.rules.BuiltInRules;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.stream.Stream;

/** The lines of the golden cases and of the examples of rules that are not blank. */
public final class TestLines {
  private static final ImmutableList<Line> ALL =
      Stream.concat(examples(), golden())
          .flatMap(text -> Document.of(text).lines().stream())
          .filter(line -> !line.isBlank())
          .collect(ImmutableList.toImmutableList());

  private TestLines() {}

  /** Returns all of them. */
  public static ImmutableList<Line> all() {
    return ALL;
  }

  private static Stream<String> examples() {
    return new BuiltInRules()
        .rules().stream().flatMap(rule -> rule.info().examples().stream()).map(Example::before);
  }

  private static Stream<String> golden() {
    return TestData.folders(TestData.GOLDEN).stream()
        .flatMap(folder -> Stream.of("input.txt", "expected.txt").map(folder::resolve))
        .map(TestData::read);
  }
}
