package io.github.textcleaner.cli;

import io.github.textcleaner.rule.UnknownNameException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.List;

/** The {@code cleaner} command. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(run(List.of(args), Console.ofProcess()));
  }

  /** Runs the command and returns its exit status. */
  static int run(List<String> args, Console console) {
    Output out = new Output("standard output", new BufferedOutputStream(console.out(), 1 << 16));
    ExitStatus status;
    try {
      status = run(args, console, out);
      out.flush();
    } catch (UsageException | UnknownNameException e) {
      console.say(String.valueOf(e.getMessage()));
      status = ExitStatus.WRONG_USAGE;
    } catch (OutputException e) {
      if (!e.isClosedByReader()) {
        console.say(String.valueOf(e.getMessage()));
      }
      status = e.isClosedByReader() ? ExitStatus.DONE : ExitStatus.BROKEN;
    } catch (IOException | RuntimeException | Error e) {
      console.say("internal error: " + e + "; set CLEANER_DEBUG=1 to see where");
      if (!console.environment().getOrDefault("CLEANER_DEBUG", "").isEmpty()) {
        e.printStackTrace(console.err());
      }
      status = ExitStatus.BROKEN;
    }
    return status.code();
  }

  private static ExitStatus run(List<String> args, Console console, Output out)
      throws UsageException, IOException {
    String first = args.isEmpty() ? "" : args.get(0);
    List<String> rest = args.subList(Math.min(1, args.size()), args.size());
    return switch (first) {
      case CorpusCommand.NAME -> CorpusCommand.run(rest, console, out);
      case RulesCommand.NAME -> RulesCommand.run(rest, out);
      case ExplainCommand.NAME -> ExplainCommand.run(rest, out);
      default -> CleanCommand.run(args, console, out);
    };
  }
}
