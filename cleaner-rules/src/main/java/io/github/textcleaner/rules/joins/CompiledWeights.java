package io.github.textcleaner.rules.joins;

import io.github.textcleaner.rules.resource.Resource;
import java.io.IOException;
import java.nio.file.Path;

/** The learned weights as numbers in a row. */
public final class CompiledWeights {
  private CompiledWeights() {}

  /** Writes them to a folder of classes. */
  public static void write(Path classes) throws IOException {
    Resource.write(classes, Weights.class, Weights.FILE, Weights.ofRows(), Weights::write);
  }
}
