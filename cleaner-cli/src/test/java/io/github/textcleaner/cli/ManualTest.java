package io.github.textcleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What systems show of the command: the manual page and the completions of the shells. */
class ManualTest {
  @TempDir private Path share;

  @BeforeEach
  void write() throws IOException {
    Manual.main(new String[] {share.toString()});
  }

  @Test
  void the_manual_page_names_what_help_names() throws IOException {
    String page = read("man/man1/cleaner.1");

    assertThat(page)
        .startsWith(".TH CLEANER 1 \"\" \"cleaner ")
        .contains(".SH NAME\ncleaner \\- turn scraped text")
        .contains(".TP\n\\fB\\-o, \\-\\-output FILE\\fR\nWrite to FILE, ")
        .contains(".TP\n\\fBcleaner explain RULE\\fR\nSays what a rule does")
        .contains(".SH EXIT STATUS\nExit status: 0 done;");
    assertThat(page.replace("\\-", "-")).contains(options());
  }

  @Test
  void the_completions_know_all_options_and_commands() throws IOException {
    assertThat(read("zsh/site-functions/_cleaner"))
        .startsWith("#compdef cleaner\n")
        .contains("'(-o --output)'{-o,--output}'[Write to FILE, which")
        .contains("'(-o --output)'{-o,--output}'[Where the outputs go.]:FOLDER:_files -/'")
        .contains("'--lang[Language of the text, a hint\\: de, pt-BR ...]:TAG: '")
        .contains(options())
        .contains("compadd corpus rules explain");
    assertThat(read("bash-completion/completions/cleaner"))
        .contains(options())
        .contains("_picocli_cleaner_explain");
  }

  private static List<String> options() {
    CommandLine cleaner = Manual.commands().get(0);
    return List.copyOf(cleaner.getCommandSpec().optionsMap().keySet());
  }

  private String read(String name) throws IOException {
    return Files.readString(share.resolve(name));
  }
}
