package io.github.textcleaner.rules.testing;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.Profile;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RulePack;
import io.github.textcleaner.rules.BuiltInRules;
import io.github.textcleaner.text.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Cleaners of the built-in rules. */
public final class Cleaners {
  private Cleaners() {}

  /** Returns a cleaner that runs one rule and applies all that it proposes. */
  public static Cleaner alone(Rule rule) {
    String id = rule.info().id();
    return builtIn(Profile.ALL.enable(id).select(id));
  }

  /** Returns a cleaner of all built-in rules, handed over in another order. */
  public static Cleaner shuffled(Profile profile) {
    List<Rule> rules = new ArrayList<>(new BuiltInRules().rules());
    Collections.shuffle(rules, new Random(1));
    return Cleaner.builder().pack(new Pack(rules)).profile(profile).build();
  }

  /** The built-in pack with its rules in an order of its own. */
  private record Pack(List<Rule> rules) implements RulePack {
    @Override
    public String id() {
      return new BuiltInRules().id();
    }

    @Override
    public String version() {
      return new BuiltInRules().version();
    }

    @Override
    public boolean isProse(Line line) {
      return new BuiltInRules().isProse(line);
    }
  }

  /** Returns a cleaner of all built-in rules. */
  public static Cleaner builtIn(Profile profile) {
    return Cleaner.builder().pack(new BuiltInRules()).profile(profile).build();
  }
}
