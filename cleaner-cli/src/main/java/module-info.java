/** The cleaner command. */
module io.github.textcleaner.cli {
  requires info.picocli;
  requires io.github.textcleaner.core;
  requires io.github.textcleaner.corpus;
  requires io.github.textcleaner.rules;
}
