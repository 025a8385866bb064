package io.github.textcleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--json-line|unknown option: --json-line; nearest: --json-lines",
        "--feild=x|unknown option: --feild; nearest: --field",
        "-x|unknown option: -x; nearest: ",
        "--select residu|unknown rule or category: residu; nearest: residue",
        "--ignore trailing-spaces|unknown rule or category: trailing-spaces; nearest: trailing-space",
        "--select  -q|--select: the list, or a name in it, is empty; 'cleaner rules' lists the rules",
        "--select=|--select: the list, or a name in it, is empty",
        "--select ,|--select: the list, or a name in it, is empty",
        "--select layout,,joins|--select: the list, or a name in it, is empty",
        "--ignore  -q|--ignore: the list, or a name in it, is empty",
        "--enable  -q|--enable: the list, or a name in it, is empty",
        "--enable nothing-like-it|unknown rule: nothing-like-it; nearest: ",
        "--enable residue|--enable takes rules, not the category residue; 'cleaner rules' lists",
        "--profile wep|unknown profile: wep; nearest: web",
        "--edits e --unit bytes|unknown unit: bytes; nearest: byte",
        "--invalid kep|unknown policy: kep; nearest: keep",
        "--encoding utf8x|unknown encoding: utf8x; nearest: ",
        "--encoding utf-16 --invalid keep|invalid bytes cannot be kept in UTF-16",
        "--threads 0|--threads takes a number from 1 to 1024, not 0",
        "--threads many|'many' is not an int",
        "--field|Missing required parameter for option '--text-field' (NAME)",
        "--field x|--field needs --json-lines",
        "--metadata-field x|--metadata-field needs --json-lines",
        "--line-buffered|--line-buffered needs --json-lines",
        "--json-lines --lang de|--json-lines and --lang do not go together",
        "--json-lines --encoding latin1|JSON Lines is UTF-8",
        "--json-lines --metadata-field text|--metadata-field needs a field of its own",
        "--json-lines --metadata-field id|--metadata-field needs a field of its own, not id",
        "--json-lines --metadata-field lang|--metadata-field needs a field of its own, not lang",
        "--json-lines --metadata-field k --id-field k|--metadata-field needs a field of its own",
        "--unit byte|--unit needs --edits",
        "--edits -|--edits - needs --output, --in-place or --check",
        "--edits - --diff|--edits - needs --output, --in-place or --check",
        "-i|--in-place needs files",
        "-i a -|--in-place needs files",
        "-i a -o b|--in-place and --output do not go together",
        "-i a --diff|--in-place and --diff do not go together",
        "--check --diff|--check and --diff do not go together",
        "--check -o b|--check and --output do not go together",
        "- -|can be read once only",
        "-o /no/such/folder/x|--output cannot be written: /no/such/folder/x: no such file or folder",
        "--edits /|--edits cannot be written: /: is a folder",
        "explain no-such-rule|unknown rule: no-such-rule; nearest: ",
        "explain|Missing required parameter: 'RULE'",
        "rules extra|unexpected argument: extra",
        "rules --al|unknown option: --al; nearest: ",
      })
  void a_wrong_call_is_answered_by_one_line(String args, String message) {
    Cli cli = Cli.given("text", args.split(" ", -1));
    assertThat(cli.err()).startsWith("cleaner: ").contains(message).hasLineCount(1);
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void help_shows_every_option_and_command() {
    Cli cli = Cli.run("--help");
    assertThat(cli.status()).isZero();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out())
        .startsWith("Usage: cleaner [OPTION...] [FILE...]\n")
        .contains("cleaner rules\n", "cleaner explain RULE\n", "--json-lines", "-i, --in-place")
        .contains("Exit status: ");
    assertThat(Cli.run("rules", "--help").out()).startsWith("Usage: cleaner rules");
    assertThat(Cli.run("explain", "-h").out()).startsWith("Usage: cleaner explain");
  }

  @Test
  void help_is_shown_instead_of_waiting_for_a_keyboard() {
    Cli cli = Cli.atTerminal();
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).startsWith("Usage: cleaner");
    assertThat(Cli.atTerminal("-").status()).isZero();
  }

  @Test
  void the_version_is_that_of_the_build() {
    Cli cli = Cli.run("--version");
    assertThat(cli.status()).isZero();
    assertThat(cli.out()).matches("cleaner \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @Test
  void rules_are_listed() {
    Cli cli = Cli.run("rules");
    assertThat(cli.status()).isZero();
    assertThat(cli.out())
        .startsWith("RULE ")
        .containsPattern("\ntrailing-space +layout +safe +\\S.*\n");
  }

  @Test
  void a_rule_is_explained_with_its_examples() {
    Cli cli = Cli.run("explain", "trailing-space");
    assertThat(cli.status()).isZero();
    assertThat(cli.out())
        .startsWith("trailing-space: ")
        .contains("\ncategory layout, confidence safe\n", "\nChanges: ", "\n  - ", "\n  + ")
        .contains("\nStays: ")
        .contains("\u00B7");
  }
}
