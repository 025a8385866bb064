package io.github.textcleaner.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/**
 * An input or a record that could not be cleaned.
 *
 * @param source the name of the input
 * @param line the line of the record, counted from 1; 0 if the input as a whole is meant, or the
 *     records do not stand in lines
 * @param id the name that the record gives itself, or null if it is not known
 * @param reason why, for people
 */
public record Problem(String source, long line, @Nullable String id, String reason) {

  /** Makes a problem of a record whose name is not known, or of an input. */
  public Problem(String source, long line, String reason) {
    this(source, line, null, reason);
  }

  /** Returns the problem that an exception stands for, about an input as a whole. */
  public static Problem of(String source, IOException exception) {
    return new Problem(source, 0, reason(exception));
  }

  /** Returns what to tell people about an exception that a file operation threw. */
  public static String reason(IOException exception) {
    if (exception instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (exception instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (exception instanceof NotDirectoryException) {
      return "not a folder";
    }
    boolean named = exception instanceof FileSystemException;
    String reason = named ? ((FileSystemException) exception).getReason() : exception.getMessage();
    return reason == null ? exception.getClass().getSimpleName() : reason;
  }

  /** Returns the source and the line or else the name of the record, or the source alone. */
  public String place() {
    if (line > 0) {
      return source + ":" + line;
    }
    return id == null ? source : source + ": " + id;
  }

  /** Returns the place and the reason. */
  @Override
  public String toString() {
    return place() + ": " + reason;
  }
}
