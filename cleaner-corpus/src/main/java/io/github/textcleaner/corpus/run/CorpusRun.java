package io.github.textcleaner.corpus.run;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.corpus.FileReplacement;
import io.github.textcleaner.corpus.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Cleans the documents of many files into a folder: one output for each file, of the same format
 * and compression, under the same name, in a tree like that of the inputs.
 *
 * <p>An output appears when it is whole. The folder {@code _cleaner} beside the outputs holds a
 * manifest, which tells what each was made of, by which rules, with which checksum, and the
 * rejects, which tell what could not be cleaned and why. A run that ended at any moment, be it by
 * {@code kill -9}, is repeated to go on: what is finished stays, if checksums say so, and the
 * folder in the end is the same, byte for byte. Outputs do not depend on the order of the inputs or
 * the number of threads.
 *
 * <p>What cannot be cleaned is passed through. Of a file that is damaged, the part before the
 * damage goes to {@code _cleaner/incomplete}. Memory is bounded by the longest document that is
 * cleaned and the number of threads, whatever the size of a file, and by about half a kilobyte for
 * each file.
 *
 * <p>Immutable; each call of {@link #run} is a run of its own.
 */
public final class CorpusRun {
  private final Cleaner cleaner;
  private final CorpusOptions options;

  /** Makes a run. */
  public CorpusRun(Cleaner cleaner, CorpusOptions options) {
    this.cleaner = Objects.requireNonNull(cleaner, "cleaner");
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Cleans files.
   *
   * @param inputs files, and folders with files
   * @param output the folder for the outputs
   * @return what was done; {@link RunReport#stopped()} tells if a full disk or the like ended it
   * @throws IllegalArgumentException if an input lies in a folder that is written, two of them
   *     would have the same output, or the rejects or the report would overwrite something else
   * @throws IOException if the output folder, or the file for rejects or the report cannot be used
   */
  public RunReport run(Collection<Path> inputs, Path output, CorpusListener listener)
      throws IOException {
    Sources sources = Sources.of(inputs, folders(inputs, output));
    RunReport report;
    try (Destination destination = OutputFolder.open(output, options.edits(), fingerprint())) {
      report = new RunProgress(cleaner, options, sources, destination, listener).run();
      if (options.rejects() != null) {
        write(options.rejects(), destination::writeProblems);
      }
    }
    if (options.report() != null) {
      byte[] json = (report.toJson() + "\n").getBytes(StandardCharsets.UTF_8);
      write(options.report(), out -> out.write(json));
    }
    return report;
  }

  /**
   * Returns the folders that a run writes, after making sure that what it writes beside them is in
   * nobody's way.
   */
  private List<Path> folders(Collection<Path> inputs, Path output) throws IOException {
    List<Path> folders = new ArrayList<>();
    folders.add(output);
    if (options.edits() != null) {
      folders.add(options.edits());
      if (real(options.edits()).equals(real(output))) {
        throw new IllegalArgumentException("outputs and edits need a folder each");
      }
    }
    List<Path> taken = new ArrayList<>(folders);
    taken.addAll(inputs);
    for (Path file : options.files()) {
      Path real = real(file);
      Path folder = real.getParent();
      if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(real)) {
        throw new IllegalArgumentException(file + " is no place for a file");
      }
      for (Path other : taken) {
        if (real.startsWith(real(other))) {
          throw new IllegalArgumentException(file + " would lie in, or overwrite, " + other);
        }
      }
      taken.add(file);
    }
    return folders;
  }

  /** Returns a path without symbolic links, as far as it exists. */
  private static Path real(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
  }

  /** Writes into a stream. */
  @FunctionalInterface
  private interface Writing {
    void writeTo(OutputStream out) throws IOException;
  }

  private static void write(Path file, Writing content) throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      content.writeTo(replacement.stream());
      replacement.commit();
    } catch (IOException e) {
      throw new IOException(file + ": " + Problem.reason(e), e);
    }
  }

  /**
   * Cleans files and writes nothing.
   *
   * @param inputs files, and folders with files
   * @param output the folder that is not written, but left out where an input holds it
   * @throws IllegalArgumentException if an input lies in the output folder, or two of them would
   *     have the same output
   * @throws IOException if the inputs cannot be found out
   */
  public RunReport dryRun(Collection<Path> inputs, Path output, CorpusListener listener)
      throws IOException {
    Sources sources = Sources.of(inputs, folders(inputs, output));
    try (Destination destination = new DryRun()) {
      return new RunProgress(cleaner, options, sources, destination, listener).run();
    }
  }

  /** Returns the fingerprint of what a run does to a document. */
  private String fingerprint() {
    ContentDigest digest = new ContentDigest();
    digest.add(
        (cleaner.fingerprint() + "\n" + options.fingerprint()).getBytes(StandardCharsets.UTF_8));
    return digest.content().sha256();
  }
}
