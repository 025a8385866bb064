package io.github.textcleaner.rule;

import io.github.textcleaner.text.Line;
import java.util.List;

/**
 * The rules of one jar. Declare it as a service in {@code module-info.java} and in {@code
 * META-INF/services/io.github.textcleaner.rule.RulePack}, for users of the module path and of the
 * class path.
 */
public interface RulePack {
  /** Returns the name of the pack, unique among packs, such as {@code built-in}. */
  String id();

  /** Returns the version of the pack; any change of what its rules do changes it. */
  String version();

  /** Returns the rules. Their order has no meaning. */
  List<Rule> rules();

  /**
   * Returns whether a line reads like a sentence or a paragraph of a text. A document that has such
   * lines keeps at least one: it is left alone when all would go. No line does, unless the pack
   * knows better.
   */
  default boolean isProse(Line line) {
    return false;
  }
}
