package io.github.textcleaner.rule;

import io.github.textcleaner.edit.Category;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The rules of several packs, checked against each other, by category and id. Immutable and safe
 * for use by several threads.
 */
public final class RuleCatalog {
  private final List<RulePack> packs;
  private final List<Rule> rules;
  private final Map<String, Rule> byId = new LinkedHashMap<>();
  private final Map<String, Rule> byFormerId = new LinkedHashMap<>();

  /** Loops, since each stream and comparator of lambdas would take a part of every start. */
  private RuleCatalog(List<? extends RulePack> packs) {
    List<RulePack> sortedPacks = new ArrayList<>(packs);
    sortedPacks.sort((a, b) -> a.id().compareTo(b.id()));
    List<Rule> sortedRules = new ArrayList<>();
    List<String> packIds = new ArrayList<>();
    List<String> ruleIds = new ArrayList<>();
    for (RulePack pack : sortedPacks) {
      packIds.add(pack.id());
      sortedRules.addAll(pack.rules());
    }
    sortedRules.sort(RuleCatalog::compare);
    for (Rule rule : sortedRules) {
      ruleIds.add(rule.info().id());
    }
    rejectTwins(packIds, "pack");
    rejectTwins(ruleIds, "rule");
    this.packs = List.copyOf(sortedPacks);
    this.rules = List.copyOf(sortedRules);
    for (Rule rule : rules) {
      byId.put(rule.info().id(), rule);
    }
    for (Rule rule : rules) {
      for (String former : rule.info().formerIds()) {
        if (byId.containsKey(former) || byFormerId.putIfAbsent(former, rule) != null) {
          throw new IllegalArgumentException(
              "former id " + former + " of " + rule.info().id() + " names another rule too");
        }
      }
    }
  }

  private static int compare(Rule a, Rule b) {
    int order = a.info().category().compareTo(b.info().category());
    return order != 0 ? order : a.info().id().compareTo(b.info().id());
  }

  private static void rejectTwins(List<String> ids, String what) {
    List<String> sorted = new ArrayList<>(ids);
    sorted.sort(null);
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).equals(sorted.get(i - 1))) {
        throw new IllegalArgumentException("two times the same " + what + " id: " + sorted.get(i));
      }
    }
  }

  /**
   * Returns the catalog of the given packs.
   *
   * @throws IllegalArgumentException if two packs or two rules have the same id, or a former id
   *     names two rules
   */
  public static RuleCatalog of(List<? extends RulePack> packs) {
    return new RuleCatalog(packs);
  }

  /**
   * Returns the catalog of all packs that are installed as services.
   *
   * @throws IllegalStateException if there is none: a cleaner that silently does nothing helps no
   *     one
   */
  public static RuleCatalog installed() {
    List<RulePack> found = new ArrayList<>();
    ServiceLoader.load(RulePack.class).forEach(found::add);
    RuleCatalog catalog = of(found);
    if (catalog.rules().isEmpty()) {
      throw new IllegalStateException(
          "no rules found: add cleaner-rules, or another jar with a RulePack service");
    }
    return catalog;
  }

  /** Returns the packs, by id. */
  public List<RulePack> packs() {
    return packs;
  }

  /** Returns all rules, by category and id. */
  public List<Rule> rules() {
    return rules;
  }

  /** Returns the rules of one category, by id. */
  public List<Rule> rules(Category category) {
    return rules.stream().filter(rule -> rule.info().category() == category).toList();
  }

  /** Returns the rule of that id or former id. */
  public Optional<Rule> find(String id) {
    Rule rule = byId.get(Objects.requireNonNull(id, "id"));
    return Optional.ofNullable(rule != null ? rule : byFormerId.get(id));
  }

  /**
   * Returns the rule of that id or former id.
   *
   * @throws UnknownNameException if there is none
   */
  public Rule get(String id) {
    return find(id).orElseThrow(() -> new UnknownNameException("rule", id, byId.keySet()));
  }

  /**
   * Returns the rules that a selector names.
   *
   * @param selector the name of a category, or the id or former id of a rule
   * @throws UnknownNameException if it is neither
   */
  public List<Rule> select(String selector) {
    for (Category category : Category.values()) {
      if (category.label().equals(selector)) {
        return rules(category);
      }
    }
    return find(selector)
        .map(List::of)
        .orElseThrow(
            () -> {
              List<String> known = new ArrayList<>(byId.keySet());
              for (Category category : Category.values()) {
                known.add(category.label());
              }
              return new UnknownNameException("rule or category", selector, known);
            });
  }
}
