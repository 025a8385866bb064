package io.github.textcleaner.cli;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.Profile;
import io.github.textcleaner.RuleFailurePolicy;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.rule.RuleCatalog;
import io.github.textcleaner.rule.UnknownNameException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say which rules run. */
final class RuleOptions {
  private static final String SELECT = "--select";
  private static final String IGNORE = "--ignore";
  private static final String ENABLE = "--enable";
  private static final String PROFILE = "--profile";
  private static final String SEE_RULES = "'cleaner rules' lists the rules";

  private final Profile profile;
  private final List<String> enabled;

  private RuleOptions(Profile profile, List<String> enabled) {
    this.profile = profile;
    this.enabled = enabled;
  }

  static void addTo(CommandSpec spec) {
    Specs.list(
        spec, "Run these categories (encoding, residue, joins, layout) or rules only.", SELECT);
    Specs.list(spec, "Leave out these categories or rules.", IGNORE);
    Specs.list(spec, "Run these rules too, which are off by default.", ENABLE);
    Specs.value(spec, "NAME", "How much to dare: conservative, web or all (web).", PROFILE);
  }

  /**
   * Returns the options that were given.
   *
   * @throws UnknownNameException if there is no profile of that name
   * @throws UsageException if a list makes no sense
   */
  static RuleOptions of(Arguments arguments) throws UsageException {
    for (String option : List.of(SELECT, IGNORE, ENABLE)) {
      List<String> names = List.of(arguments.list(option));
      if (arguments.has(option) && names.isEmpty() || names.contains("")) {
        throw new UsageException(option + ": the list, or a name in it, is empty; " + SEE_RULES);
      }
    }
    List<String> enabled = List.of(arguments.list(ENABLE));
    for (Category category : Category.values()) {
      if (enabled.contains(category.label())) {
        throw new UsageException(
            ENABLE + " takes rules, not the category " + category.label() + "; " + SEE_RULES);
      }
    }
    Profile profile =
        Profile.named(arguments.text(PROFILE, Profile.WEB.name()))
            .select(arguments.list(SELECT))
            .ignore(arguments.list(IGNORE))
            .enable(arguments.list(ENABLE));
    return new RuleOptions(profile, enabled);
  }

  /**
   * Returns a cleaner with these rules, and without suggestions, which no output has.
   *
   * @param quiet whether to keep back that there is none
   * @throws UnknownNameException if there is no rule of a name
   * @throws UsageException if the rules make no sense
   */
  Cleaner cleaner(Console console, boolean quiet) throws UsageException {
    RuleCatalog catalog = InstalledRules.catalog();
    enabled.forEach(catalog::get);
    Cleaner cleaner;
    try {
      cleaner =
          Cleaner.builder()
              .catalog(catalog)
              .profile(profile)
              .onRuleFailure(RuleFailurePolicy.SKIP_RULE)
              .suggestions(false)
              .build();
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
    if (cleaner.rules().isEmpty() && !quiet) {
      console.say("no rule is selected, so nothing is changed; 'cleaner rules' lists the rules");
    }
    return cleaner;
  }
}
