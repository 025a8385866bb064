package io.github.textcleaner.rules.residue;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rule.Rule;

/** The rules of the category {@code residue}. */
public final class ResidueRules {
  private ResidueRules() {}

  /** Returns the rules of this package. */
  public static ImmutableList<Rule> all() {
    return ImmutableList.<Rule>builder()
        .add(new AfterArticle())
        .add(new AuthorBio())
        .add(new BeforeArticle())
        .add(new BelowProse())
        .add(new BetweenFurniture())
        .add(new Byline())
        .add(new CommentCount())
        .add(new CommentHeader())
        .add(new ContributorCredit())
        .add(new ForumPost())
        .add(new GluedFurniture())
        .add(new HashtagLine())
        .add(new LinkList())
        .add(new PhotoCredit())
        .add(new PictureCaption())
        .add(new ReaderComment())
        .add(new RepeatedLine())
        .add(new RepeatedText())
        .add(new RightsNotice())
        .add(new SectionLabel())
        .add(new SourceCredit())
        .add(new StrayMark())
        .add(new TeaserList())
        .add(new TimestampLine())
        .add(new UnixTimeLine())
        .addAll(FurnitureRules.all())
        .build();
  }
}
