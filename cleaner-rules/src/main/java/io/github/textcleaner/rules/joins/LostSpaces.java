package io.github.textcleaner.rules.joins;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import java.util.ArrayList;
import java.util.List;

/** Where a document lost spaces: its seams, judged together. Immutable. */
final class LostSpaces {
  static final Analysis<LostSpaces> OF_DOCUMENT = Analysis.of("lost spaces", LostSpaces::find);

  private final ImmutableListMultimap<Join, LostSpace> byJoin;

  /**
   * A place where a space was lost.
   *
   * @param offset where it goes
   * @param sure whether it is above the default thresholds; else it is a suggestion
   * @param reason why, for people
   */
  record LostSpace(int offset, boolean sure, String reason) {}

  private record Scored(Candidate candidate, double score) {
    boolean isCertain(Thresholds thresholds) {
      return thresholds.isCertain(candidate.join(), score);
    }

    boolean isLikely(Thresholds thresholds) {
      return thresholds.isLikely(candidate.join(), score);
    }
  }

  private LostSpaces(ImmutableListMultimap<Join, LostSpace> byJoin) {
    this.byJoin = byJoin;
  }

  ImmutableList<LostSpace> of(Join join) {
    return byJoin.get(join);
  }

  private static LostSpaces find(Document document) {
    List<Scored> scored = new ArrayList<>();
    score(Candidate.atMarks(document, LostSpaces::isPromising), scored);
    boolean certain = anyCertain(scored, Thresholds.DEFAULT);
    boolean almost = certain || anyCertain(scored, Thresholds.SUGGESTED);
    if (anyPlausible(scored)) {
      score(Candidate.betweenWords(document, LostSpaces::isPromising), scored);
    }
    ImmutableListMultimap.Builder<Join, LostSpace> found = ImmutableListMultimap.builder();
    for (Scored seam : scored) {
      boolean sure =
          seam.isCertain(Thresholds.DEFAULT) || certain && seam.isLikely(Thresholds.DEFAULT);
      boolean suggested =
          sure
              || seam.isCertain(Thresholds.SUGGESTED)
              || almost && seam.isLikely(Thresholds.SUGGESTED);
      if (suggested) {
        Candidate candidate = seam.candidate();
        String reason =
            candidate.join().reason()
                + " ("
                + Weights.learned().explain(candidate.join(), candidate.evidence())
                + ")";
        found.put(candidate.join(), new LostSpace(candidate.offset(), sure, reason));
      }
    }
    return new LostSpaces(found.build());
  }

  private static boolean isPromising(Join join, Evidence evidence) {
    return Weights.learned().mayReach(Thresholds.PLAUSIBLE, join, evidence);
  }

  private static void score(List<Candidate> candidates, List<Scored> into) {
    for (Candidate candidate : candidates) {
      double score = Weights.learned().score(candidate.join(), candidate.evidence());
      into.add(new Scored(candidate, score));
    }
  }

  private static boolean anyPlausible(List<Scored> scored) {
    for (Scored seam : scored) {
      if (Thresholds.isPlausible(seam.score())) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyCertain(List<Scored> scored, Thresholds thresholds) {
    for (Scored seam : scored) {
      if (seam.isCertain(thresholds)) {
        return true;
      }
    }
    return false;
  }
}
