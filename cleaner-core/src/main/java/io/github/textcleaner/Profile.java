package io.github.textcleaner;

import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleCatalog;
import io.github.textcleaner.rule.UnknownNameException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rules run and how much confidence an edit needs. Immutable; each method returns a new
 * profile.
 *
 * <p>A selector is the name of a category ({@code encoding}, {@code residue}, {@code joins}, {@code
 * layout}) or the id of a rule. Names are checked when a {@link Cleaner} is built.
 */
public final class Profile {
  /** Only edits that cannot take meaning away. */
  public static final Profile CONSERVATIVE = new Profile("conservative", Confidence.SAFE);

  /** The default: also edits that are right nearly always, as measured on web text. */
  public static final Profile WEB = new Profile("web", Confidence.HEURISTIC);

  /** Also edits that a person should look at. */
  public static final Profile ALL = new Profile("all", Confidence.SUGGEST);

  private final String name;
  private final Confidence threshold;
  private final Set<String> selected;
  private final Set<String> ignored;
  private final Set<String> enabled;

  private Profile(String name, Confidence threshold) {
    this(name, threshold, Set.of(), Set.of(), Set.of());
  }

  private Profile(
      String name,
      Confidence threshold,
      Set<String> selected,
      Set<String> ignored,
      Set<String> enabled) {
    this.name = name;
    this.threshold = threshold;
    this.selected = selected;
    this.ignored = ignored;
    this.enabled = enabled;
  }

  /** Returns the named profiles, the most careful one first. */
  public static List<Profile> named() {
    return List.of(CONSERVATIVE, WEB, ALL);
  }

  /**
   * Returns the profile of that name.
   *
   * @throws UnknownNameException if there is none
   */
  public static Profile named(String name) {
    List<String> known = new ArrayList<>();
    for (Profile profile : named()) {
      if (profile.name.equals(name)) {
        return profile;
      }
      known.add(profile.name);
    }
    throw new UnknownNameException("profile", name, known);
  }

  /** Returns the name of the profile that this one was made from. */
  public String name() {
    return name;
  }

  /** Returns the confidence that an edit needs to be applied; others are only reported. */
  public Confidence threshold() {
    return threshold;
  }

  /**
   * Returns a profile that runs what this one has on within {@code selectors}, and nothing else.
   */
  public Profile select(String... selectors) {
    return new Profile(name, threshold, with(selected, selectors), ignored, enabled);
  }

  /** Returns a profile that leaves out {@code selectors}. */
  public Profile ignore(String... selectors) {
    return new Profile(name, threshold, selected, with(ignored, selectors), enabled);
  }

  /** Returns a profile that also runs rules that are off by default. */
  public Profile enable(String... ruleIds) {
    return new Profile(name, threshold, selected, ignored, with(enabled, ruleIds));
  }

  private static Set<String> with(Set<String> set, String... more) {
    Set<String> all = new TreeSet<>(set);
    all.addAll(Arrays.asList(more));
    return Set.copyOf(all);
  }

  /**
   * Returns the rules of {@code catalog} that this profile runs, in the order of the catalog.
   *
   * @throws UnknownNameException if a selector names nothing
   * @throws IllegalArgumentException if a selector names only rules that are off or ignored
   */
  List<Rule> rulesOf(RuleCatalog catalog) {
    Set<Rule> extra = rulesOf(catalog, enabled);
    Set<Rule> left = rulesOf(catalog, ignored);
    List<Rule> on = new ArrayList<>();
    for (Rule rule : catalog.rules()) {
      if ((rule.info().isOnByDefault() || extra.contains(rule)) && !left.contains(rule)) {
        on.add(rule);
      }
    }
    if (selected.isEmpty()) {
      return on;
    }
    for (String selector : selected) {
      List<Rule> named = catalog.select(selector);
      if (!named.isEmpty() && named.stream().noneMatch(on::contains)) {
        throw new IllegalArgumentException(
            selector
                + " selects no rule that runs: all of its rules are off by default or ignored");
      }
    }
    on.retainAll(rulesOf(catalog, selected));
    return on;
  }

  private static Set<Rule> rulesOf(RuleCatalog catalog, Set<String> selectors) {
    Set<Rule> rules = new LinkedHashSet<>();
    for (String selector : new TreeSet<>(selectors)) {
      rules.addAll(catalog.select(selector));
    }
    return rules;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Profile that
        && name.equals(that.name)
        && threshold == that.threshold
        && selected.equals(that.selected)
        && ignored.equals(that.ignored)
        && enabled.equals(that.enabled);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, threshold, selected, ignored, enabled);
  }

  /** Returns the name and what was added to it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name);
    append(text, " select ", selected);
    append(text, " ignore ", ignored);
    append(text, " enable ", enabled);
    return text.toString();
  }

  private static void append(StringBuilder text, String word, Set<String> set) {
    if (!set.isEmpty()) {
      text.append(word).append(String.join(",", new TreeSet<>(set)));
    }
  }
}
