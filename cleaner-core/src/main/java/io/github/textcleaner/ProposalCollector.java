package io.github.textcleaner;

import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.Contribution;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.edit.Metadata;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects what one rule proposes for one document, checked and stamped with the rule's id. */
final class ProposalCollector implements EditSink {
  private final RuleInfo rule;
  private final Document document;
  private final Confidence lowest;
  private final int maxEdits;
  private final List<Pending> proposals = new ArrayList<>();
  private int recorded;

  /**
   * @param lowest the lowest confidence that is asked for
   */
  ProposalCollector(RuleInfo rule, Document document, Confidence lowest, int maxEdits) {
    this.rule = rule;
    this.document = document;
    this.lowest = lowest;
    this.maxEdits = maxEdits;
  }

  @Override
  public boolean wants(Confidence confidence) {
    return confidence.reaches(lowest);
  }

  @Override
  public Proposal replace(Span span, String replacement, String reason) {
    String text = document.text();
    requireInside(span);
    if (cuts(text, span.start()) || cuts(text, span.end())) {
      throw new IllegalArgumentException(span + " cuts a surrogate pair or a line terminator");
    }
    String before = span.of(text);
    if (before.equals(replacement)) {
      throw new IllegalArgumentException(span + " would stay as it is");
    }
    count();
    Pending proposal = new Pending(span, before, replacement, reason);
    proposals.add(proposal);
    return proposal;
  }

  /** Metadata counts like edits: both stay in memory as long as the result. */
  private void count() {
    if (++recorded > maxEdits) {
      throw new TooManyEditsException(rule.id() + ": more than " + maxEdits + " edits");
    }
  }

  private void requireInside(Span span) {
    if (span.end() > document.text().length()) {
      throw new IllegalArgumentException(span + " lies outside of " + document);
    }
  }

  private static boolean cuts(String text, int offset) {
    if (offset == 0 || offset == text.length()) {
      return false;
    }
    char before = text.charAt(offset - 1);
    char after = text.charAt(offset);
    return Character.isSurrogatePair(before, after) || (before == '\r' && after == '\n');
  }

  List<Edit> edits() {
    if (proposals.isEmpty()) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>(proposals.size());
    for (Pending proposal : proposals) {
      edits.add(proposal.edit());
    }
    return edits;
  }

  private final class Pending implements Proposal {
    private final Span span;
    private final String before;
    private final String after;
    private final String reason;
    private Confidence confidence = rule.confidence();
    private final List<Metadata> metadata = new ArrayList<>();

    Pending(Span span, String before, String after, String reason) {
      this.span = span;
      this.before = before;
      this.after = after;
      this.reason = reason;
    }

    @Override
    public Proposal atMost(Confidence limit) {
      confidence = confidence.atMost(limit);
      return this;
    }

    @Override
    public Proposal as(MetadataKind kind, String value, Span place) {
      requireInside(place);
      count();
      metadata.add(new Metadata(kind, value, place));
      return this;
    }

    Edit edit() {
      Contribution contribution =
          new Contribution(rule.id(), rule.category(), reason, confidence, metadata);
      return new Edit(span, before, after, List.of(contribution));
    }
  }
}
