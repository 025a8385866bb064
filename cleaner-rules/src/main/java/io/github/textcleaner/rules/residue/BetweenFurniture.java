package io.github.textcleaner.rules.residue;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Company;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.PageMarks;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.article.ArticleStart;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.context.links.Menus;
import io.github.textcleaner.rules.context.recipes.RecipeCards;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.names.AuthorLine;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.Optional;

/** Deletes short lines that stand in the midst of known furniture. */
final class BetweenFurniture implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.builder("between-furniture", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes short lines in the midst of a page's menus and buttons")
          .rationale(
              """
              Menus, lists of tags and boxes mix words that every site uses with words that only this
              one does: "Home", "Regatta", "Contact". A short line that is no sentence goes when
              known lines stand close to it on both sides, with no sentence between them. Above the
              article only the shortest lines go, since its title stands there; of a page without
              prose the first longer line stays. Times, portions and ingredients of a recipe are as
              short and stand between buttons too; they stay, and so does its title, if a list of
              ingredients with amounts proves it.
              """)
          .fixes(
              Samples.tail("Share this article\nPier fund\nSubscribe to our newsletter\n"),
              Samples.tail("Share this article\nSubscribe to our newsletter\n"),
              "a button that is not known")
          .fixes(
              Samples.head("Home\nRegatta\nWeather\nContact\n"),
              Samples.head("Home\nWeather\nContact\n"),
              "an item of a menu")
          .fixes(
              Samples.head("ホーム\n港まつり\nログイン\nシェアする\n"),
              Samples.head("ホーム\nログイン\nシェアする\n"),
              "an item in a script without spaces")
          .fixes(
              Samples.tail("\nTides\n,\nPier fund\n,\nLamps\nSubscribe to our newsletter\n"),
              Samples.tail("\nSubscribe to our newsletter\n"),
              "a list whose commas stand alone")
          .keeps(
              Samples.head("Home\nContact\nHarbor lights fixed at last\nShare this article\n"),
              "a title")
          .keeps(
              Samples.head("ホーム\n会員限定記事\n廃校の鐘、四十年ぶりに鳴る\nシェアする\n"),
              "a title of few characters, in a script without spaces")
          .keeps(
              "Home\nNews\nLog in\nChangelog\n12 May 2023\nShare this article\n" + Samples.body(""),
              "a title of one word, above the date")
          .keeps(
              Samples.head(
                  "5 min read\nShare on Facebook\nPrint\nSubscribe now\nIngredients\n- two onions\n"),
              "the heading of a list")
          .keeps(
              "Home\nLog in\nHarbor lights on film\nShare this article\nPrint\nSubscribe now\n",
              "the title of a page without prose")
          .keeps(
              Samples.tail("Facebook\nBlue.\nTwitter\nIt was blue, too.\n"),
              "answers of a quiz: sentences stand between")
          .keeps(
              Samples.tail("Letters\nParcels\nHome of the keeper\nCoal\n"),
              "a list in which one word is known")
          .keeps(
              Samples.tail(
                  "【日時】\n五月三日\n【場所】\n旧港\n【会員限定】\n桟橋の見学\n【登録はこちら】\nmatsuri@harbor.example\n"),
              "headings of a notice, in Japanese")
          .keeps(
              Samples.tail("There are three ways to the pier:\nBy boat\nLog in\n"),
              "a list that a line announces")
          .keeps(
              Samples.tail(
                  """
                  Share this article
                  Prep time: 20 minutes
                  Share on Facebook
                  Yield: 1 loaf
                  Subscribe to our newsletter
                  Ingredients
                  2 cups of rye flour
                  1 tsp of salt
                  Log in
                  """),
              "times and yield of a recipe")
          .keeps(
              Samples.tail(
                  """
                  Udostępnij
                  Składniki
                  ziemniaki
                  1 kilogram
                  cebula
                  1 sztuka
                  mąka
                  3 łyżki
                  Drukuj
                  """),
              "ingredients and amounts in lines of their own, in Polish")
          .fixes(
              Samples.tail(
                  """
                  Share this article
                  10 ways to bake
                  Share on Facebook
                  3 new ovens
                  Subscribe to our newsletter
                  """),
              Samples.tail("Share this article\nShare on Facebook\nSubscribe to our newsletter\n"),
              "numbers that are no amounts")
          .build();

  /** So far away may the known lines stand that a line is between. */
  private static final int REACH = 2;

  /** Menus and buttons above a title hold more unknown lines in a row. */
  private static final int REACH_IN_HEAD = 5;

  /** Where paragraphs stand around, known lines must stand directly above and below. */
  private static final int REACH_IN_BODY = 1;

  /** So many known lines must stand around a line where a title or a heading may stand. */
  private static final int FEWEST_AROUND = 3;

  /** Titles have more words than this, or more characters. */
  private static final int WORDS_BELOW_TITLE = 2;

  private static final int LENGTH_BELOW_TITLE = 25;

  /** Of Han and kana titles have more characters than this. */
  private static final int UNSPACED_BELOW_TITLE = 8;

  /** The steps of a path to the page stand between such marks. */
  private static final CharMatcher PATH = CharMatcher.anyOf("\u00BB\u203A>/|");

  /** So many lines above a line are looked at for a title. */
  private static final int FARTHEST_TITLE = 12;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    Company company = document.get(Company.ANALYSIS);
    Menus menus = document.get(Menus.ANALYSIS);
    Zones zones = document.get(Zones.ANALYSIS);
    ArticleStart start = document.get(ArticleStart.ANALYSIS);
    boolean prose = Zones.hasProse(document);
    for (Line line : document.lines(INFO.triggers())) {
      if (!company.isUnknown(line) || Neighbors.isAnnounced(line) || start.isTitle(line)) {
        continue;
      }
      if (document.get(RecipeCards.ANALYSIS).contain(line) || ArticleStart.isTitleOfRecipe(line)) {
        continue;
      }
      Zone zone = zones.of(line);
      if (zone != Zone.TAIL && Neighbors.headsList(line)) {
        continue;
      }
      if (!prose && mayBeTitle(line) && !hasTitleAbove(line, company)) {
        continue;
      }
      if (zone == Zone.HEAD
          && (mayBeTitle(line) || Neighbors.above(line).isEmpty() || isTitle(line, company))) {
        continue;
      }
      if (menus.contain(line)) {
        edits.deleteLine(line, "item of a menu or a list of tags");
      } else if (isBetween(line, zone, company)) {
        edits.deleteLine(line, "between furniture of the page");
      }
    }
  }

  private static boolean mayBeTitle(Line line) {
    String text = PageMarks.without(line);
    return text.length() > LENGTH_BELOW_TITLE
        || LineKey.countWords(text) > WORDS_BELOW_TITLE
        || text.chars().filter(c -> LineKey.isUnspaced((char) c)).count() > UNSPACED_BELOW_TITLE;
  }

  /** Returns whether a short line stands where the title does, and none stands above it. */
  private static boolean isTitle(Line line, Company company) {
    return Neighbors.below(line).filter(below -> isBelowTitle(below, line)).isPresent()
        && !hasTitleAbove(line, company);
  }

  private static boolean hasTitleAbove(Line line, Company company) {
    Optional<Line> above = Neighbors.above(line);
    for (int i = 0; i < FARTHEST_TITLE && above.isPresent(); i++) {
      if (company.isUnknown(above.get())
          && mayBeTitle(above.get())
          && PATH.matchesNoneOf(above.get().text())) {
        return true;
      }
      above = Neighbors.above(above.get());
    }
    return false;
  }

  private static boolean isBelowTitle(Line below, Line title) {
    return DateLine.is(below)
        || AuthorLine.isSigned(below)
        || Prose.isProse(below) && !title.has(Trait.DIGIT);
  }

  private static boolean isBetween(Line line, Zone zone, Company company) {
    return switch (zone) {
      case HEAD -> company.isBetween(line, REACH_IN_HEAD) && company.around(line) >= FEWEST_AROUND;
      case BODY -> company.isBetween(line, REACH_IN_BODY) && company.around(line) >= FEWEST_AROUND;
      case TAIL -> company.isBetween(line, REACH);
    };
  }
}
