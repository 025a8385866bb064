package io.github.textcleaner.rules.residue;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.article.ArticleStart;
import io.github.textcleaner.rules.context.links.MenuTrees;
import io.github.textcleaner.rules.context.links.PageTop;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Deletes what stands on the page above the start of an article. */
final class BeforeArticle implements Rule {
  private static final String MENU =
      """
      Home
      Sports
      Weather
      Contact
      Log in
      """;

  private static final String POEM =
      """
      The stone in the hand
      is warm and the river
      is asleep below the pier
      and nobody counts the boats
      """;

  private static final String MARKED_MENU =
      """
      * Home
      * Log in
      * Contact us
        * The keeper
        * The pier fund
        * The choir
      Harbor News
      * Share this article
      * Subscribe to our newsletter
      * Privacy policy
      """;

  private static final String COUNTED =
      """
      * Archive
        * May (12)
        * April (9)
        * March (17)
        * February (4)
        * January (21)
        * December (2)
        * November (8)
        * October (11)
        * September (3)
        * August (6)
      """;

  private static final String FILMS =
      """
      * Films
        * The Pier (1971)
        * Lamps (1972)
        * The Keeper (1974)
        * Night Ferry (1975)
        * Oars (1977)
        * The Choir (1978)
        * Tides (1980)
        * Salt (1981)
        * The Knot (1983)
        * Harbor (1984)
      """;

  private static final String MARKED_FOOTER =
      """
      * Share this article
      * Subscribe to our newsletter
      * Leave a comment
      * Privacy policy
      """;

  private static final RuleInfo INFO =
      RuleInfo.builder("before-article", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes menus above the start of an article")
          .rationale(
              """
              A page begins with its title and its menus, and most items of a menu are known to its
              site alone. What stands before the first sentence between the first and the last
              known item goes, if at least five are known, none stands far from the next, and no statement
              between them.
              Where the title of the article is found, all that stands above it goes. It is the
              first heading of a page that a converter wrote as Markdown, if much less text stands
              above it than below and neither a sentence nor another heading right above it; or a
              line that repeats the first line, or the part of it that names no site, if anything
              known stands between them; below notices and teasers of the page if at least five lines
              are known, no fewer than sentences stand there, and much less text than below; below a
              line that repeats it already if five items of menus are. It may also be a line right above a date
              or a signature, or with a single line between, if five items of menus stand above it: one that says
              what the first line does, in most of its words at least, or one with at
              most one line between it and such an item. A title a few lines above one that repeats the first line, with a date
              between, is the article's. A sentence or a quotation
              between the first line and the first known one is of the article. A first line that says the same as the title is kept
              as metadata, and one that says something else stays, if it is neither known nor the
              path to the page. Where nothing but the title of the page is said again, it goes if it names the
              site behind it. Lists with bullets at several depths are menus on pages that a converter wrote,
              if an item is known, if menus stand above and below, or if many items end with a number in brackets.
              Between known lines a short line goes if eight of them part it from the article, any other if
              eighteen do.
              """)
          .fixes(
              Samples.head("Home\nRegatta\nWeather\nPier fund\nSports\nLamps\nContact\nLog in\n"),
              Samples.head(""),
              "menus with items of this site")
          .fixes(
              "Ferry runs late - Harbor News\nTides\nContact\nPier fund and tickets\n"
                  + Samples.head(""),
              Samples.head(""),
              "what stands between the title of the page and that of the article")
          .fixes(
              "Harbor News \u00BB Ferry runs late again tonight\nContact\nPier fund and tickets\n"
                  + "Ferry runs late again tonight\n"
                  + Samples.body(""),
              "Ferry runs late again tonight\n" + Samples.body(""),
              "a title that stands behind the name of the site")
          .fixes(
              "Night ferry runs late again - Harbor News\n"
                  + MENU
                  + "Latest headlines\n"
                  + "Two lamps on the eastern pier are lit again, two years after the storm.\n"
                  + "Night ferry runs late again\n"
                  + Samples.article(Samples.article("")),
              "Night ferry runs late again\n" + Samples.article(Samples.article("")),
              "teasers above the title of the article")
          .fixes(
              "Harbor Post\n"
                  + MENU
                  + "Watch live\nNight ferry to the islands runs late\nBy Mara Lind\n"
                  + Samples.body(""),
              "Harbor Post\nNight ferry to the islands runs late\nBy Mara Lind\n"
                  + Samples.body(""),
              "a title between menus and a signature")
          .fixes(
              "Island ferry late again at night - Harbor Post\n"
                  + MENU
                  + "Regatta\nPier fund\nLamps\nTides\n"
                  + "At night the island ferry is late\n12 May 2023\n"
                  + Samples.body(""),
              "At night the island ferry is late\n12 May 2023\n" + Samples.body(""),
              "a title above a date that says nearly what the page does")
          .fixes(
              "Harbor Verse\n" + MENU + POEM + "Posted by Nori on 12 May 2023\n" + Samples.body(""),
              "Harbor Verse\n" + POEM + "Posted by Nori on 12 May 2023\n" + Samples.body(""),
              "no poem, whose last line stands above the date of a comment")
          .keeps(
              "Sports\nThe crew rowed to the pier and back.\nWeather\nIt rained on each of the days.\n"
                  + "Contact\nNobody wrote to us.\nNews\nThere is a new lamp.\nVideos\nWe have no"
                  + " camera yet.\n"
                  + Samples.body(""),
              "sections of a report that are named as items of menus are")
          .fixes(
              MARKED_MENU + "Choir sings on Sunday\n# Ferry runs late\n" + Samples.body(""),
              "# Ferry runs late\n" + Samples.body(""),
              "what stands above the heading of a page that a converter wrote")
          .keeps(
              "Night ferry runs late again - Harbor News\nNight ferry runs late again\n"
                  + "Email\nPrint\nTweet\nShare on Facebook\nShare on WhatsApp\n"
                  + "Nobody on the pier seemed to mind, since the lamp was lit and the tea was hot.\n"
                  + "Night ferry runs late again\n"
                  + Samples.article(Samples.article("")),
              "what stands between a title and the title of a picture")
          .fixes(
              "Night ferry runs late again - Harbor News\nShare this article\n"
                  + "Night ferry runs late again\n"
                  + "Nobody on the pier seemed to mind, since the lamp was lit and the tea was hot.\n"
                  + Samples.article(""),
              "Night ferry runs late again\n"
                  + "Nobody on the pier seemed to mind, since the lamp was lit and the tea was hot.\n"
                  + Samples.article(""),
              "the title of the page, which the article says again")
          .fixes(
              "\u8239\u53C8\u6765\u665A\u4E86\uFF0C\u6E2F\u53E3\u7684\u706F\u8FD8\u4EAE\u7740 - \u6E2F\u6E7E\u62A5\n"
                  + "\u8239\u53C8\u6765\u665A\u4E86\uFF0C\u7801\u5934\u4E0A\u6CA1\u6709\u4EBA\u3002\n"
                  + "\u5206\u4EAB\u5230\u5FAE\u535A\n"
                  + "\u8239\u53C8\u6765\u665A\u4E86\uFF0C\u6E2F\u53E3\u7684\u706F\u8FD8\u4EAE\u7740\n"
                  + Samples.article(""),
              "\u8239\u53C8\u6765\u665A\u4E86\uFF0C\u7801\u5934\u4E0A\u6CA1\u6709\u4EBA\u3002\n"
                  + "\u5206\u4EAB\u5230\u5FAE\u535A\n"
                  + "\u8239\u53C8\u6765\u665A\u4E86\uFF0C\u6E2F\u53E3\u7684\u706F\u8FD8\u4EAE\u7740\n"
                  + Samples.article(""),
              "the title of the page, and no sentence in a script without spaces above the repeated title")
          .fixes(
              "Harbor Post\nMenu\nThe Pier\nLamps\n"
                  + MENU
                  + "Share on Facebook\nTweet\nPrint\nNight ferry runs late again tonight\n"
                  + Samples.article(Samples.body("")),
              "Harbor Post\nMenu\nShare on Facebook\nTweet\nPrint\nNight ferry runs late again tonight\n"
                  + Samples.article(Samples.body("")),
              "items of this site above the menus")
          .keeps(
              POEM
                  + "Leave a Reply\nYour email address will not be published\nHome\nWeather\nContact\nLog in\n"
                  + "Share on Facebook\nTweet\nPrint\nShare on WhatsApp\n"
                  + Samples.article(""),
              "a poem above a form and what readers wrote")
          .fixes(
              MARKED_MENU + Samples.body(COUNTED) + Samples.tail(MARKED_FOOTER),
              "Harbor News\n* Share this article\n* Subscribe to our newsletter\n* Privacy policy\n"
                  + Samples.body("")
                  + Samples.tail(MARKED_FOOTER),
              "months with the numbers of their texts, on a page that a converter wrote")
          .keeps(
              MARKED_FOOTER + Samples.body(FILMS) + Samples.tail(MARKED_FOOTER),
              "films with their years, on such a page")
          .fixes(
              "Jaws\nby Mara Pell\nFor my mother\n"
                  + MENU
                  + "Tweet\nPrint\nShare on Facebook\n"
                  + Samples.article(Samples.body("")),
              "Jaws\nby Mara Pell\nFor my mother\nTweet\nPrint\nShare on Facebook\n"
                  + Samples.article(Samples.body("")),
              "menus, and neither a short title nor a dedication above them")
          .keeps(
              "* Home\n* Log in\n* Contact us\n## Installing the ferry\n```\n# update the list\n```\n"
                  + Samples.tail(MARKED_FOOTER),
              "a comment in code begins as a heading does")
          .fixes(
              "* Home\n* Contact us\n  * The keeper\n  * The pier fund\n* Log in\n  * The choir\n"
                  + "Night ferry runs late\n"
                  + Samples.tail(MARKED_FOOTER),
              "Night ferry runs late\n" + Samples.tail(MARKED_FOOTER),
              "menus with several depths on a page that a converter wrote")
          .keeps(
              "Night ferry runs late\nby Mara Lind\n"
                  + Samples.body("")
                  + MENU
                  + "Choir sings on Sunday\n3 May 2023\n"
                  + Samples.body(""),
              "an article above another one")
          .keeps(
              "Night ferry runs late again\n"
                  + Samples.body("")
                  + MENU
                  + "Most read\nNight ferry runs late again\n"
                  + Samples.article(""),
              "a list below a short article that names it, above a text about the site")
          .keeps(
              "Lamp\nIt burns by itself.\nHome\nContact us\n"
                  + "* It knows the hour of the sunset from a table that is older than the pier.\n"
                  + "# How to light it\n"
                  + Samples.tail(MARKED_MENU + MARKED_FOOTER),
              "what a manual says above its first heading, on a page that a converter wrote")
          .keeps(
              "The night ferry\n* Contact\n  * Crew\n  * Harbor\n* Weather\n  * Wind\n  * Tides\n"
                  + Samples.body(""),
              "an author's list with several depths")
          .keeps(
              "Home\nContact\nThe keeper's house\nNight ferry runs late\nby Mara Lind\n"
                  + Samples.body(""),
              "too few known lines above a title")
          .keeps(Samples.head("The crew\nThe weather\nThe lamps\n"), "a list that no phrase knows")
          .keeps(
              "Ferry runs late\nAn account of the crew\n" + Samples.head(""),
              "a title that is repeated with nothing known between")
          .keeps(Samples.tail("Home\nRegatta\nWeather\n"), "a list behind the text")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    ArticleStart start = document.get(ArticleStart.ANALYSIS);
    MenuTrees trees = document.get(MenuTrees.ANALYSIS);
    PageTop top = document.get(PageTop.ANALYSIS);
    for (Line line : document.lines()) {
      if (start.isTitle(line)) {
        continue;
      }
      if (trees.contain(line)) {
        edits.deleteLine(line, "item of a menu with several depths");
      } else if (!line.isBlank() && start.isAbove(line)) {
        EditSink.Proposal proposal = edits.deleteLine(line, "above the start of the article");
        if (start.isPageTitle(line)) {
          proposal.as(MetadataKind.TITLE, line.text(), line.content());
        }
      } else if (!line.isBlank() && top.contain(line)) {
        edits.deleteLine(line, "above many lines of menus");
      }
    }
  }
}
