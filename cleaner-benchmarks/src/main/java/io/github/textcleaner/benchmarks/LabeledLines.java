package io.github.textcleaner.benchmarks;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Profile;
import io.github.textcleaner.benchmarks.LabeledDocument.Label;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rules.BuiltInRules;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures the residue rules on documents whose lines were labeled by a reader, and writes how many
 * lines each rule takes, and whose they were, to {@code docs/measured.tsv}. The tests put these
 * figures into {@code docs/rules.md}.
 *
 * <p>A rule is run alone, so that a line that several rules take counts for each of them: once with
 * the edits of the default profile, and once with its suggestions too. A line is taken when less
 * than four fifths of its visible characters stay, and shortened when others go; labels do not tell
 * whether that is right.
 */
public final class LabeledLines {
  private static final Path FIGURES = Path.of("docs", "measured.tsv");

  private final List<LabeledDocument> documents;

  private LabeledLines(List<LabeledDocument> documents) {
    this.documents = documents;
  }

  /**
   * Takes one argument: a folder of JSON Lines files, plain or with gzip, with records {@code
   * {"id","site","lang","lines":[{"t","k"}]}}, where {@code t} is a line and {@code k} is {@code
   * content}, {@code heading} or {@code list} for an author's, {@code blank} or {@code unsure} for
   * one that does not count, and anything else for residue. Run it in the root of the repository.
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1 || !Files.isDirectory(FIGURES.getParent())) {
      System.err.println("usage, in the root of the repository: LabeledLines FOLDER");
      System.exit(2);
    }
    List<LabeledDocument> documents = LabeledDocument.readAll(Path.of(args[0]));
    if (documents.isEmpty()) {
      System.err.println(args[0] + ": no labeled documents");
      System.exit(2);
    }
    String figures = new LabeledLines(documents).measure();
    Files.writeString(FIGURES, figures);
    System.out.print(figures);
  }

  private String measure() {
    StringBuilder table = new StringBuilder();
    table.append("# Lines of documents labeled by a reader that each residue rule takes, alone.\n");
    table.append("# Made by LabeledLines of cleaner-benchmarks; do not edit.\n");
    table.append("documents\t").append(documents.size());
    table
        .append("\nsites\t")
        .append(documents.stream().map(LabeledDocument::site).distinct().count());
    table.append("\nresidue lines\t").append(count(Label.RESIDUE));
    table.append("\nauthor lines\t").append(count(Label.AUTHOR));
    table.append("\n# name\tprofile\tresidue lines taken\tauthor lines taken\tlines shortened\n");
    for (Profile profile : List.of(Profile.CONSERVATIVE, Profile.WEB, Profile.ALL)) {
      table.append(row("all-rules", profile, profile));
    }
    for (Rule rule : new BuiltInRules().rules()) {
      if (rule.info().category() == Category.RESIDUE) {
        String id = rule.info().id();
        for (Profile profile : List.of(Profile.WEB, Profile.ALL)) {
          table.append(row(id, profile, profile.enable(id).select(id)));
        }
      }
    }
    return table.toString();
  }

  private long count(Label label) {
    return documents.stream()
        .flatMap(document -> document.lines().stream())
        .filter(line -> line.label() == label)
        .count();
  }

  private String row(String name, Profile profile, Profile selection) {
    Cleaner cleaner = Cleaner.builder().pack(new BuiltInRules()).profile(selection).build();
    int residue = 0;
    int author = 0;
    int shortened = 0;
    for (LabeledDocument labeled : documents) {
      CleaningResult result = cleaner.clean(labeled.toDocument());
      int[] left = visibleLeft(result);
      Document document = result.source();
      for (int i = 0; i < left.length; i++) {
        Label label = labeled.lines().get(i).label();
        int all = visible(document, document.line(i).span());
        boolean taken = 5 * left[i] < 4 * all;
        residue += taken && label == Label.RESIDUE ? 1 : 0;
        author += taken && label == Label.AUTHOR ? 1 : 0;
        shortened += !taken && left[i] < all ? 1 : 0;
      }
    }
    return String.join("\t", name, profile.name(), "" + residue, "" + author, "" + shortened)
        + "\n";
  }

  /** Returns how many visible characters of each line stay. */
  private static int[] visibleLeft(CleaningResult result) {
    Document document = result.source();
    int[] left = new int[document.lineCount()];
    for (int i = 0; i < left.length; i++) {
      left[i] = visible(document, document.line(i).span());
    }
    for (Edit edit : result.edits().edits()) {
      if (!edit.isDeletion() || !edit.isOf(Category.RESIDUE)) {
        continue;
      }
      for (int i = document.lineAt(edit.span().start()).index(); i < left.length; i++) {
        Line line = document.line(i);
        int start = Math.max(edit.span().start(), line.start());
        int end = Math.min(edit.span().end(), line.end());
        if (start > end) {
          break;
        }
        left[i] -= visible(document, new Span(start, end));
      }
    }
    return left;
  }

  private static int visible(Document document, Span span) {
    return Blanks.countVisible(document.text(), span);
  }
}
