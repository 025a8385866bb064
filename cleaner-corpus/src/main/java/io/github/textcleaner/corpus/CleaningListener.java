package io.github.textcleaner.corpus;

import io.github.textcleaner.CleaningResult;
import java.io.IOException;

/**
 * Is told what became of each record of a job: in the order of the input, always on the thread that
 * runs the job, and before the record is written. An exception ends the job.
 */
public interface CleaningListener {
  /**
   * A record was cleaned.
   *
   * @param id its name: what the record says, else {@code FILE:LINE}
   */
  void cleaned(String id, CleaningResult result) throws IOException;

  /** A record was written as it came, or the input could not be read any further. */
  void failed(Problem problem) throws IOException;
}
