/** The built-in rules and profiles. */
module io.github.textcleaner.rules {
  requires com.google.common;
  requires com.ibm.icu;
  requires transitive io.github.textcleaner.core;
  requires org.apache.commons.text;

  exports io.github.textcleaner.rules;

  provides io.github.textcleaner.rule.RulePack with
      io.github.textcleaner.rules.BuiltInRules;
}
