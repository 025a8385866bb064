package io.github.textcleaner.rules.joins;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Document;

/** Puts a space where a document lost one, for some kinds of joins. */
final class JoinRule implements Rule {
  private final RuleInfo info;
  private final ImmutableList<Join> joins;

  JoinRule(RuleInfo info, Join... joins) {
    this.info = info;
    this.joins = ImmutableList.copyOf(joins);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    LostSpaces spaces = document.get(LostSpaces.OF_DOCUMENT);
    for (Join join : joins) {
      for (LostSpaces.LostSpace space : spaces.of(join)) {
        EditSink.Proposal proposal = edits.insert(space.offset(), " ", space.reason());
        if (!space.sure()) {
          proposal.atMost(Confidence.SUGGEST);
        }
      }
    }
  }
}
