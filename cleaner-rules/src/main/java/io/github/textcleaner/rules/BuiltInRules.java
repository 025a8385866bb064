package io.github.textcleaner.rules;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RulePack;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.encoding.EncodingRules;
import io.github.textcleaner.rules.joins.JoinRules;
import io.github.textcleaner.rules.layout.LayoutRules;
import io.github.textcleaner.rules.residue.ResidueRules;
import io.github.textcleaner.text.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rules that come with Cleaner. */
public final class BuiltInRules implements RulePack {
  @Override
  public String id() {
    return "built-in";
  }

  @Override
  public String version() {
    return Version.TEXT;
  }

  @Override
  public List<Rule> rules() {
    return ImmutableList.<Rule>builder()
        .addAll(EncodingRules.all())
        .addAll(ResidueRules.all())
        .addAll(JoinRules.all())
        .addAll(LayoutRules.all())
        .build();
  }

  @Override
  public boolean isProse(Line line) {
    return Prose.isInProse(line);
  }

  /** The version of the project, which the build fills in. */
  private static final class Version {
    static final String TEXT = read();

    private static String read() {
      try (InputStream in = BuiltInRules.class.getResourceAsStream("version.txt")) {
        if (in == null) {
          throw new IllegalStateException("the jar has no version.txt");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read version.txt", e);
      }
    }
  }
}
