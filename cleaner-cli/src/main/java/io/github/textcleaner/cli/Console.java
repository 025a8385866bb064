package io.github.textcleaner.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What surrounds the command.
 *
 * @param in standard input
 * @param out standard output, for data
 * @param err standard error, for words
 * @param environment the environment variables
 * @param inputIsTerminal whether a person would have to type the input
 * @param errIsTerminal whether a person looks at standard error
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean inputIsTerminal,
    boolean errIsTerminal) {

  /** Returns that of this process. Always UTF-8, and no stream that hides failures. */
  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        Boolean.getBoolean("cleaner.stdin.terminal"),
        Boolean.getBoolean("cleaner.stderr.terminal"));
  }

  /** Writes one line of words to standard error. */
  void say(String message) {
    err.println("cleaner: " + Printable.of(message));
  }
}
