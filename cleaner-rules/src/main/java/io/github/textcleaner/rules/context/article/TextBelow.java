package io.github.textcleaner.rules.context.article;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.Company;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import io.github.textcleaner.text.Line;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether the text of an author goes on below a line of the page: boxes stand within texts too, and
 * the words of forms and menus in tables.
 */
final class TextBelow {
  private static final String HEADING = "related-heading";

  private static final String NEWSLETTER = "newsletter-prompt";

  /** The rules whose lines open boxes, which stand between paragraphs too. */
  private static final ImmutableSet<String> BOXES =
      ImmutableSet.of(HEADING, NEWSLETTER, "tag-list");

  /** A box is hardly ever longer, in lines. */
  private static final int LONGEST_BOX = 7;

  /** The rules whose lines are fields and notes of a form. */
  private static final ImmutableSet<String> FORM = ImmutableSet.of("login-prompt", NEWSLETTER);

  /** The rules whose lines stand within texts and announce no titles. */
  private static final ImmutableSet<String> WITHIN =
      ImmutableSet.of("app-prompt", "donation-appeal", "follow-prompt", NEWSLETTER);

  private static final Pattern STEP = Pattern.compile("\\d{1,2}[.)] ");

  /** The number of a text among those that are read most, said twice or before a heading. */
  private static final Pattern RANK = Pattern.compile("\\d{1,2}[.)]?( [\\d#]{1,6})?");

  /** So many titles of other texts stand in a list, hardly ever more. */
  private static final int MOST_TITLES = 8;

  private TextBelow() {}

  static boolean goesOn(Line line, Hit hit, Paragraphs paragraphs, Company company) {
    return isWithinText(line, hit, paragraphs, company)
        || isAboveText(line, hit, company)
        || NumberTable.holds(line);
  }

  /**
   * Returns whether a box begins at the line and the text goes on below it: with a paragraph and no
   * title of another teaser, with a step of a list, or with a list below the titles.
   */
  private static boolean isWithinText(Line line, Hit hit, Paragraphs paragraphs, Company company) {
    if (!BOXES.contains(hit.rule())) {
      return false;
    }
    boolean titled = false;
    Optional<Line> below = Neighbors.below(line);
    for (int i = 1; i < LONGEST_BOX && below.isPresent(); i++) {
      Paragraph paragraph = paragraphs.of(below.get());
      if (paragraph.prose() && !company.isKnown(paragraph.last())) {
        Optional<Line> next = Neighbors.below(paragraph.last());
        if (hit.rule().equals(NEWSLETTER) && next.filter(TextBelow::isOfForm).isPresent()) {
          below = next;
          continue;
        }
        return next.filter(other -> company.isUnknown(other) && !DateLine.is(other)).isEmpty();
      }
      if (STEP.matcher(below.get().text()).lookingAt() && company.isSentence(below.get())) {
        return true;
      }
      boolean item = Neighbors.hasBullet(below.get()) && below.get().text().length() > 1;
      if (item && titled) {
        return true;
      }
      titled = !item && hit.rule().equals(HEADING);
      below = Neighbors.below(paragraph.last());
    }
    return false;
  }

  private static boolean isOfForm(Line line) {
    return PhraseHits.of(line).filter(hit -> FORM.contains(hit.rule())).isPresent();
  }

  /**
   * Returns the line below a line and the known lines that follow it, as many as a box may have.
   */
  private static Optional<Line> afterBox(Line line, Company company) {
    Optional<Line> below = Neighbors.below(line);
    for (int i = 1; i < LONGEST_BOX && below.filter(company::isKnown).isPresent(); i++) {
      below = below.flatMap(Neighbors::below);
    }
    return below;
  }

  /**
   * Returns whether more unknown lines follow than pages list titles: a text of short lines. Asked
   * below prompts that announce no titles, and below lines that say something of the text itself.
   */
  private static boolean isAboveText(Line line, Hit hit, Company company) {
    if (!WITHIN.contains(hit.rule()) && hit.value().isEmpty()) {
      return false;
    }
    Optional<Line> below = afterBox(line, company);
    for (int i = 0; i < MOST_TITLES && below.isPresent(); i++) {
      if (company.isKnown(below.get()) || RANK.matcher(below.get().text()).matches()) {
        return false;
      }
      below = below.flatMap(Neighbors::below);
    }
    return below.isPresent();
  }
}
