package io.github.textcleaner.rules.joins;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.text.Document;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * A place of a document that may have lost a space, with what speaks for and against it.
 *
 * @param join the kind of place
 * @param offset where the space would go, a UTF-16 index
 * @param evidence what it is judged by
 */
public record Candidate(Join join, int offset, Evidence evidence) {

  /**
   * Returns all candidates, those {@linkplain Join#isBetweenWords between words} last, in order.
   */
  public static ImmutableList<Candidate> of(Document document) {
    return ImmutableList.<Candidate>builder()
        .addAll(atMarks(document, (join, evidence) -> true))
        .addAll(betweenWords(document, (join, evidence) -> true))
        .build();
  }

  /**
   * Returns the candidates that are not {@linkplain Join#isBetweenWords between words}, in order.
   *
   * @param promising whether to look for evidence in the rest of the document too; candidates that
   *     are not promising are left out
   */
  static ImmutableList<Candidate> atMarks(
      Document document, BiPredicate<Join, Evidence> promising) {
    ImmutableList<Seam> seams = SeamScan.of(document);
    Map<String, Integer> repetitions = new HashMap<>();
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    for (Seam seam : seams) {
      Evidence evidence = Evidence.of(seam, seam.paragraph().language());
      if (promising.test(seam.join(), evidence)) {
        if (repetitions.isEmpty()) {
          seams.forEach(other -> repetitions.merge(other.whole(), 1, Integer::sum));
        }
        WordCounts counts = document.get(WordCounts.OF_DOCUMENT);
        int repeated = repetitions.getOrDefault(seam.whole(), 1);
        candidates.add(
            new Candidate(seam.join(), seam.offset(), evidence.withDocument(counts, repeated)));
      }
    }
    return candidates.build();
  }

  /** Returns the candidates between words, in order, as {@link #atMarks} does. */
  static ImmutableList<Candidate> betweenWords(
      Document document, BiPredicate<Join, Evidence> promising) {
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    for (WordSeams.Split split : WordSeams.of(document)) {
      Seam seam = split.seam();
      Evidence evidence = Evidence.of(seam, seam.paragraph().language()).withSplit(split.margin());
      if (promising.test(seam.join(), evidence)) {
        WordCounts counts = document.get(WordCounts.OF_DOCUMENT);
        int repeated = Math.max(1, counts.of(seam.whole()));
        candidates.add(
            new Candidate(seam.join(), seam.offset(), evidence.withDocument(counts, repeated)));
      }
    }
    return candidates.build();
  }
}
