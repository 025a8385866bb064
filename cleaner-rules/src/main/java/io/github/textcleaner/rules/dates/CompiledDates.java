package io.github.textcleaner.rules.dates;

import io.github.textcleaner.rules.resource.Resource;
import java.io.IOException;
import java.nio.file.Path;

/** Names and words around dates, folded and laid out. */
public final class CompiledDates {
  private CompiledDates() {}

  /** Writes them to a folder of classes. */
  public static void write(Path classes) throws IOException {
    Resource.write(
        classes, DateNames.class, DateNames.FILE, DateNameFiles.read(), DateNames::write);
  }
}
