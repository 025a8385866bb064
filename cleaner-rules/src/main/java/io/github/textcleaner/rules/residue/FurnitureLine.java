package io.github.textcleaner.rules.residue;

import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.furniture.Furniture;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Span;
import org.jspecify.annotations.Nullable;

/** Deletes lines that the phrase book knows by the id of this rule. */
final class FurnitureLine implements Rule {
  private final RuleInfo info;
  private final String reason;
  private final @Nullable MetadataKind meaning;

  /**
   * @param reason what such a line is, for people
   * @param meaning what the part of the line is that its phrase leaves open, or null if nothing
   */
  FurnitureLine(RuleInfo info, String reason, @Nullable MetadataKind meaning) {
    this.info = info;
    this.reason = reason;
    this.meaning = meaning;
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    for (Furniture.Piece piece : document.get(Furniture.ANALYSIS).of(info.id())) {
      EditSink.Proposal proposal =
          edits.deleteLine(piece.line(), piece.near() ? reason + ", misspelled" : reason);
      if (meaning != null && !piece.value().isEmpty()) {
        int end = piece.line().content().end();
        proposal.as(meaning, piece.value(), new Span(end - piece.value().length(), end));
      }
    }
  }
}
