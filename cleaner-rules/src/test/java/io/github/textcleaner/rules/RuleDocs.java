package io.github.textcleaner.rules;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Profile;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.report.UnifiedDiff;
import io.github.textcleaner.rule.Example;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.Figures.Taken;
import io.github.textcleaner.rules.testing.Cleaners;
import io.github.textcleaner.text.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the page {@code docs/rules.md} from what the rules say of themselves. */
final class RuleDocs {
  private static final String HEAD =
      """
      # Rules

      <!-- Made from the descriptions in the rule classes. Do not edit: run
           mvn -B -pl cleaner-rules -am test -Dgolden.update=true -->

      Every change that Cleaner makes comes from one of the rules on this page. A rule finds one kind
      of damage and proposes how to repair it; where it is not sure, it leaves the text as it is.
      Rules run in the order of their categories, and each category sees the text that the one
      before it left.

      How to read a rule:

      - The **id** names the damage. Use it to select a rule or to leave it out:
        `cleaner --ignore hashtag-line page.txt`.
      - The **confidence** tells which profile applies its edits: *safe* ones cannot take meaning
        away and are applied by every profile; *heuristic* ones are right nearly always and are
        applied by the profile `web`, the default; *suggest* ones are only reported, unless the
        profile is `all`.
      - A line must have all **triggers** before the rule looks at it; elsewhere it costs nothing.
      - The **examples** are the first tests of the rule, word for word. A repair is shown as a diff:
        lines with `-` are as scraped, lines with `+` as repaired, the others are the same in both.

      In the examples, characters that nobody sees are made visible: `␣` is a space and `⇥` a tab at
      the end of a line, `␍` a carriage return, and `⟨U+00A0⟩` any other invisible character by its
      number. `⟨no line end⟩` stands where a text ends without a line end. Many examples use the same
      sentence about a ferry: it makes a page out of the line that matters, since a rule for residue
      looks at what stands before and after the prose.
      """;

  private static final String NO_LINE_END = "⟨no line end⟩";
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

  /** The two names and the line numbers. */
  private static final int DIFF_HEADER = 3;

  private RuleDocs() {}

  static String of(List<Rule> rules, Figures figures) {
    StringBuilder page = new StringBuilder(HEAD).append(measured(figures));
    for (Category category : Category.values()) {
      List<Rule> own = rules.stream().filter(rule -> rule.info().category() == category).toList();
      if (!own.isEmpty()) {
        page.append("\n## ").append(title(category)).append("\n\n").append(about(category));
        page.append("\n\n").append(table(own));
        own.forEach(rule -> page.append('\n').append(section(rule, figures)));
      }
    }
    return page.toString();
  }

  private static String measured(Figures figures) {
    int residue = figures.total("residue lines");
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                """

                ## Measured

                **Measured** says how many lines a rule takes, run alone, from %,d scraped documents of %,d sites
                in which a reader labeled %,d lines as residue and %,d as the author's: *precision* is the
                share of residue among them. All rules together:

                | profile | residue lines taken | of all | author lines taken | precision |
                |---|---|---|---|---|
                """,
                figures.total("documents"),
                figures.total("sites"),
                residue,
                figures.total("author lines")));
    for (Profile profile : List.of(Profile.CONSERVATIVE, Profile.WEB, Profile.ALL)) {
      Taken taken = figures.taken(Figures.ALL_RULES, profile).orElseThrow();
      text.append("| ").append(profile.name()).append(" | ").append(taken.residue());
      text.append(" | ").append(Taken.share(taken.residue(), residue));
      text.append(" | ").append(taken.author()).append(" | ").append(taken.precision());
      text.append(" |\n");
    }
    return text.toString();
  }

  private static String measured(String rule, Figures figures) {
    Optional<Taken> found = figures.taken(rule, Profile.WEB);
    if (found.isEmpty()) {
      return "not yet";
    }
    Taken taken = found.get();
    Taken withSuggestions = figures.taken(rule, Profile.ALL).orElse(taken);
    return taken
        + (withSuggestions.equals(taken) ? "" : "; with its suggestions " + withSuggestions);
  }

  private static String title(Category category) {
    return category.label().substring(0, 1).toUpperCase(Locale.ROOT)
        + category.label().substring(1);
  }

  private static String about(Category category) {
    return switch (category) {
      case ENCODING -> "Characters that were damaged on their way.";
      case RESIDUE -> "Lines of the page around the text, which no author wrote.";
      case JOINS -> "Spaces that were lost where pieces of the page met.";
      case LAYOUT -> "Blank lines and white space that nobody sees.";
    };
  }

  private static String table(List<Rule> rules) {
    StringBuilder table =
        new StringBuilder("| rule | confidence | what it does |\n|---|---|---|\n");
    for (Rule rule : rules) {
      RuleInfo info = rule.info();
      table.append("| [").append(info.id()).append("](#").append(info.id()).append(") | ");
      table
          .append(info.confidence().label())
          .append(info.isOnByDefault() ? "" : ", off by default");
      table.append(" | ").append(info.summary()).append(" |\n");
    }
    return table.toString();
  }

  private static String section(Rule rule, Figures figures) {
    RuleInfo info = rule.info();
    StringBuilder section = new StringBuilder("### " + info.id() + "\n\n");
    section.append(info.summary()).append(".\n\n").append(info.rationale()).append("\n\n");
    section.append("- Confidence: ").append(info.confidence().label()).append('\n');
    section.append("- Triggers: ").append(triggers(info)).append('\n');
    if (info.category() == Category.RESIDUE) {
      section.append("- Measured: ").append(measured(info.id(), figures)).append('\n');
    }
    if (!info.isOnByDefault()) {
      section.append("- Off by default: run it with `--enable ").append(info.id()).append("`\n");
    }
    if (!info.formerIds().isEmpty()) {
      section.append("- Former ids: ").append(String.join(", ", info.formerIds())).append('\n');
    }
    for (Example example : info.examples()) {
      section.append('\n').append(example(rule, example));
    }
    if (!info.knownErrors().isEmpty()) {
      section.append("\nKnown errors:\n\n");
      info.knownErrors().forEach(error -> section.append("- ").append(error).append('\n'));
    }
    return section.toString();
  }

  private static String triggers(RuleInfo info) {
    String names =
        info.triggers().toSet().stream()
            .map(Trait::name)
            .map(name -> name.toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(joining(", "));
    return names.isEmpty() ? "none, the rule looks at every line" : names;
  }

  private static String example(Rule rule, Example example) {
    return example.isKept()
        ? "Keeps: " + example.note() + "\n\n```text\n" + lines(example.before()) + "```\n"
        : "Repairs: " + example.note() + "\n\n" + repair(rule, example);
  }

  private static String lines(String text) {
    String shown = visible(text);
    return text.endsWith("\n") ? shown : shown + NO_LINE_END + "\n";
  }

  private static String repair(Rule rule, Example example) {
    CleaningResult result = Cleaners.alone(rule).clean(example.before());
    String metadata =
        result.metadata().stream()
            .map(item -> item.kind().label() + " `" + item.value() + "`")
            .collect(joining(", "));
    return "```diff\n"
        + diff(result)
        + "```\n"
        + (metadata.isEmpty() ? "" : "\nMetadata: " + metadata + "\n");
  }

  private static String diff(CleaningResult result) {
    String diff = UnifiedDiff.of(result, "example");
    StringBuilder shown = new StringBuilder();
    for (String line : Iterables.skip(LINES.split(diff), DIFF_HEADER)) {
      if (line.startsWith("\\")) {
        shown.insert(shown.length() - 1, NO_LINE_END);
      } else {
        shown.append(line.charAt(0)).append(visible(line.substring(1))).append('\n');
      }
    }
    return shown.toString();
  }

  /** Returns {@code text} with a sign for every character that nobody sees. */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        shown.append('␍');
      } else if (isAtLineEnd(text, i) && c == ' ') {
        shown.append('␣');
      } else if (isAtLineEnd(text, i) && c == '\t') {
        shown.append('⇥');
      } else if (isInvisible(c)) {
        shown.append("⟨U+%04X⟩".formatted(c));
      } else {
        shown.appendCodePoint(c);
      }
    }
    return shown.toString();
  }

  /** Returns whether only spaces and tabs stand between {@code offset} and the end of its line. */
  private static boolean isAtLineEnd(String text, int offset) {
    int i = offset;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\t';
      case Character.SPACE_SEPARATOR -> c != ' ';
      case Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
