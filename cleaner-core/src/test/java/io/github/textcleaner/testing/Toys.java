package io.github.textcleaner.testing;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rule.RulePack;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small rules, and packs of them. */
public final class Toys {
  private Toys() {}

  /** Returns the start of a description that has all it needs. */
  public static RuleInfo.Builder info(String id, Category category) {
    return RuleInfo.builder(id, category)
        .confidence(Confidence.SAFE)
        .summary("a toy")
        .rationale("for tests")
        .fixes("a", "b", "mended")
        .keeps("c", "left alone");
  }

  public static Rule rule(String id, Category category, BiConsumer<Document, EditSink> body) {
    return rule(info(id, category).build(), body);
  }

  public static Rule rule(RuleInfo info, BiConsumer<Document, EditSink> body) {
    return new ToyRule(info, body);
  }

  public static LineRule lineRule(RuleInfo info, BiConsumer<Line, EditSink> body) {
    return new ToyLineRule(info, body);
  }

  /** Returns a rule that replaces each match of {@code regex}. */
  public static Rule replacing(String id, Category category, String regex, String replacement) {
    return replacing(info(id, category).build(), regex, replacement);
  }

  /** Returns a rule that replaces each match of {@code regex}. */
  public static Rule replacing(RuleInfo info, String regex, String replacement) {
    Pattern pattern = Pattern.compile(regex);
    return rule(
        info,
        (document, edits) -> {
          Matcher matcher = pattern.matcher(document.text());
          matcher.results().forEach(match -> edits.replace(span(match), replacement, info.id()));
        });
  }

  private static Span span(MatchResult match) {
    return new Span(match.start(), match.end());
  }

  public static RulePack pack(Rule... rules) {
    return pack("toys", "1", List.of(rules));
  }

  public static RulePack pack(String id, String version, List<Rule> rules) {
    return new ToyPack(id, version, rules, line -> false);
  }

  /** Returns a pack for which a line is prose if it holds {@code word}. */
  public static RulePack proseOf(String word, Rule... rules) {
    return new ToyPack("toys", "1", List.of(rules), line -> line.text().contains(word));
  }

  private record ToyRule(RuleInfo info, BiConsumer<Document, EditSink> body) implements Rule {
    @Override
    public void propose(Document document, EditSink edits) {
      body.accept(document, edits);
    }
  }

  private record ToyLineRule(RuleInfo info, BiConsumer<Line, EditSink> body) implements LineRule {
    @Override
    public void propose(Line line, EditSink edits) {
      body.accept(line, edits);
    }
  }

  private record ToyPack(String id, String version, List<Rule> rules, Predicate<Line> prose)
      implements RulePack {
    @Override
    public boolean isProse(Line line) {
      return prose.test(line);
    }
  }
}
