/** Documents, edits, the rule contract, the engine and the report model. */
module io.github.textcleaner.core {
  requires static transitive org.jspecify;

  exports io.github.textcleaner;
  exports io.github.textcleaner.edit;
  exports io.github.textcleaner.report;
  exports io.github.textcleaner.rule;
  exports io.github.textcleaner.text;

  uses io.github.textcleaner.rule.RulePack;
}
