package io.github.textcleaner.corpus;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.RuleFailurePolicy;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rule.RulePack;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import java.util.List;

/** A few rules that are easy to foresee. */
public final class Toys {
  public static final Cleaner CLEANER =
      Cleaner.builder().pack(new Pack()).onRuleFailure(RuleFailurePolicy.SKIP_RULE).build();

  private Toys() {}

  public static final class Pack implements RulePack {
    @Override
    public String id() {
      return "toys";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public List<Rule> rules() {
      return List.of(new TagLine(), new Arrow(), new Bomb());
    }
  }

  /** Deletes lines that start with a number sign; what follows it is a tag. */
  private static final class TagLine implements LineRule {
    private static final RuleInfo INFO =
        describe("tag-line", Category.RESIDUE)
            .fixes("a\n#b\n", "a\n", "a tag")
            .keeps("a", "no tag")
            .build();

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public void propose(Line line, EditSink edits) {
      if (line.text().startsWith("#")) {
        Span tag = new Span(line.content().start() + 1, line.content().end());
        edits
            .deleteLine(line, "line with a tag")
            .as(MetadataKind.TAG, tag.of(line.document().text()), tag);
      }
    }
  }

  /** Puts an arrow in the place of {@code ->}. */
  private static final class Arrow implements Rule {
    private static final RuleInfo INFO =
        describe("arrow", Category.JOINS)
            .fixes("->", "\u2192", "an arrow")
            .keeps("-", "none")
            .build();

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public void propose(Document document, EditSink edits) {
      for (int at = document.text().indexOf("->");
          at >= 0;
          at = document.text().indexOf("->", at + 2)) {
        edits.replace(new Span(at, at + 2), "\u2192", "typed arrow");
      }
    }
  }

  /** Fails where it is told to. */
  private static final class Bomb implements Rule {
    private static final RuleInfo INFO =
        describe("bomb", Category.LAYOUT).fixes("a", "b", "never").keeps("a", "always").build();

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public void propose(Document document, EditSink edits) {
      if (document.text().contains("BOOM")) {
        throw new IllegalStateException("boom");
      }
      if (document.text().contains("HEAP")) {
        throw new OutOfMemoryError("heap");
      }
    }
  }

  private static RuleInfo.Builder describe(String id, Category category) {
    return RuleInfo.builder(id, category)
        .confidence(Confidence.SAFE)
        .summary("Does what its name says")
        .rationale("For tests.");
  }
}
