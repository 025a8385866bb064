package io.github.textcleaner.rules.joins;

import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Document;

/** Puts a space where a document lost one, for one kind of join. */
final class JoinRule implements Rule {
  private final RuleInfo info;
  private final Join join;

  JoinRule(RuleInfo info, Join join) {
    this.info = info;
    this.join = join;
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    for (LostSpaces.LostSpace space : document.get(LostSpaces.OF_DOCUMENT).of(join)) {
      EditSink.Proposal proposal = edits.insert(space.offset(), " ", space.reason());
      if (!space.sure()) {
        proposal.atMost(Confidence.SUGGEST);
      }
    }
  }
}
