package io.github.textcleaner.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Runs the command inside the test. */
final class Cli {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final int status;

  private Cli(byte[] input, boolean terminal, String... args) {
    Console console =
        new Console(
            new ByteArrayInputStream(input),
            out,
            new PrintStream(err, true, UTF_8),
            Map.of(),
            terminal,
            terminal);
    this.status = Main.run(List.of(args), console);
  }

  /** Runs it with nothing on standard input. */
  static Cli run(String... args) {
    return new Cli(new byte[0], false, args);
  }

  /** Runs it with text on standard input. */
  static Cli given(String input, String... args) {
    return new Cli(input.getBytes(UTF_8), false, args);
  }

  /** Runs it with the bytes on standard input that U+0000 to U+00FF stand for. */
  static Cli givenBytes(String latin1, String... args) {
    return new Cli(latin1.getBytes(ISO_8859_1), false, args);
  }

  /** Runs it with a keyboard as standard input. */
  static Cli atTerminal(String... args) {
    return new Cli(new byte[0], true, args);
  }

  /** Runs it with a standard output that fails; returns the status and what was said. */
  static String into(OutputStream out, String input, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            List.of(args),
            new Console(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                out,
                new PrintStream(err, true, UTF_8),
                Map.of(),
                false,
                false));
    return status + " " + err.toString(UTF_8);
  }

  int status() {
    return status;
  }

  String out() {
    return out.toString(UTF_8);
  }

  String outBytes() {
    return out.toString(ISO_8859_1);
  }

  String err() {
    return err.toString(UTF_8);
  }

  /** Shows all there is, for assertions on the whole. */
  @Override
  public String toString() {
    return "status " + status + "\n" + out() + "---\n" + err();
  }
}
