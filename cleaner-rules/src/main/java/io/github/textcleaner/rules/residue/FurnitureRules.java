package io.github.textcleaner.rules.residue;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Trait;

/**
 * The rules that differ only in their phrases: each is an instance of {@link FurnitureLine}. Their
 * phrases stand in the files of the languages, beside the phrase book.
 */
final class FurnitureRules {
  /** A line that shows that a text comes from a page. */
  private static final String SHARE = "Share on Facebook\n";

  private FurnitureRules() {}

  static ImmutableList<Rule> all() {
    return ImmutableList.of(
        advertisementLabel(),
        appPrompt(),
        cookieNotice(),
        donationAppeal(),
        followPrompt(),
        loginPrompt(),
        mediaControl(),
        newsletterPrompt(),
        pageControl(),
        publicationLabel(),
        readMoreLink(),
        readingTime(),
        relatedHeading(),
        replyPrompt(),
        shareBar(),
        siteNavigation(),
        tagList());
  }

  private static RuleInfo.Builder describe(String id) {
    return RuleInfo.builder(id, Category.RESIDUE)
        .confidence(Confidence.HEURISTIC)
        .triggers(Trait.SHORT);
  }

  private static Rule advertisementLabel() {
    RuleInfo info =
        describe("advertisement-label")
            .summary("Deletes labels of advertisements")
            .rationale(
                """
                A page marks where an advertisement or a box stands, and that the text goes on
                below it; the extractor keeps the mark. The label or notice must be a known wording
                in one of many languages.
                """)
            .fixes(Samples.body("Advertisement\n"), Samples.body(""), "a label between paragraphs")
            .fixes(Samples.body("PUBLICIDAD\n"), Samples.body(""), "any language and case")
            .fixes(
                Samples.body("Continue reading the main story\nThe lamp: a short history\n"),
                Samples.body("The lamp: a short history\n"),
                "a link over a box, not what heads the box")
            .keeps(
                Samples.body("Advertisement rates have doubled since the bridge was closed.\n"),
                "a sentence")
            .keeps(Samples.body("The advertisement\n"), "a heading that says more")
            .keeps(
                Samples.tail("Anzeige erstattet\n"), "a word that means something else in company")
            .build();
    return new FurnitureLine(info, "label of an advertisement", null);
  }

  private static Rule appPrompt() {
    RuleInfo info =
        describe("app-prompt")
            .summary("Deletes prompts to install an app")
            .rationale(
                """
                Sites urge readers of a page to install their app. The line must be a known
                wording.
                """)
            .fixes(Samples.tail("Download our app\n"), Samples.tail(""), "a prompt")
            .fixes(
                Samples.tail("Get it on Google Play\n"), Samples.tail(""), "the label of a badge")
            .keeps(Samples.body("The app\n"), "a heading")
            .keeps(
                Samples.body("Download our app and lose an afternoon, as I did.\n"), "a sentence")
            .keeps(Samples.tail("The app of the harbor\n"), "a title")
            .build();
    return new FurnitureLine(info, "prompt to install an app", null);
  }

  private static Rule cookieNotice() {
    RuleInfo info =
        describe("cookie-notice")
            .summary("Deletes notices about cookies and consent")
            .rationale(
                """
                A banner about cookies is no part of a text. The line must hold a known wording
                of such a banner and stand outside of the prose, or be its button.
                """)
            .fixes(
                Samples.head("We use cookies to give you the best experience on our website.\n"),
                Samples.head(""),
                "a notice")
            .fixes(Samples.tail("Accept all cookies\n"), Samples.tail(""), "a button")
            .keeps(
                Samples.body("Why we use cookies to this day\n"),
                "a heading within a text about them")
            .keeps(Samples.body("The cookies were gone by noon.\n"), "a sentence")
            .keeps(Samples.tail("Oat cookies\n"), "a recipe")
            .build();
    return new FurnitureLine(info, "notice about cookies", null);
  }

  private static Rule donationAppeal() {
    RuleInfo info =
        describe("donation-appeal")
            .summary("Deletes appeals for donations and memberships")
            .rationale(
                """
                Sites ask their readers for money on every page. The line must be a known
                wording.
                """)
            .fixes(Samples.tail("Support our work\n"), Samples.tail(""), "a heading of an appeal")
            .fixes(Samples.tail("Buy me a coffee\n"), Samples.tail(""), "a button")
            .keeps(Samples.body("Support our work, he said, and meant his own.\n"), "a sentence")
            .keeps(Samples.body("Donations\n"), "a heading")
            .keeps(Samples.tail("The donation\n"), "a title")
            .build();
    return new FurnitureLine(info, "appeal for donations", null);
  }

  private static Rule followPrompt() {
    RuleInfo info =
        describe("follow-prompt")
            .summary("Deletes prompts to follow a site on a network")
            .rationale(
                """
                Pages urge readers to follow them elsewhere. The line must be a known wording.
                """)
            .fixes(Samples.tail("Follow us on Twitter\n"), Samples.tail(""), "a prompt")
            .fixes(Samples.tail("Like us on Facebook\n"), Samples.tail(""), "another")
            .keeps(
                Samples.body(
                    "Follow us on the river path to the second lock, and mind the geese.\n"),
                "a sentence")
            .keeps(Samples.body("\u201CFollow us!\u201D\n"), "what somebody says")
            .keeps(Samples.body("\u2013 Follow us!\n"), "what somebody says, behind a dash")
            .fixes(
                Samples.tail("- Follow us on Twitter -\n"),
                Samples.tail(""),
                "a prompt with dashes")
            .keeps(Samples.body("Follow\n"), "between paragraphs it may be a heading")
            .keeps(Samples.tail("Follow the river\n"), "a title")
            .build();
    return new FurnitureLine(info, "prompt to follow the site", null);
  }

  private static Rule loginPrompt() {
    RuleInfo info =
        describe("login-prompt")
            .summary("Deletes prompts to log in, register or subscribe to read on")
            .rationale(
                """
                Walls and doors of a site stand in the text that they guard. The line must be a
                known wording.
                """)
            .fixes(Samples.tail("Log in\n"), Samples.tail(""), "a button")
            .fixes(
                Samples.tail("You must be logged in to post a comment.\n"),
                Samples.tail(""),
                "a notice")
            .keeps(Samples.body("Log in\n"), "between paragraphs it may be a step of a guide")
            .keeps(Samples.body("Sign in at the harbor office before seven.\n"), "a sentence")
            .keeps(Samples.tail("Logging\n"), "a title")
            .keeps(Samples.head("■ Log in\n"), "a heading with a mark")
            .build();
    return new FurnitureLine(info, "prompt to log in", null);
  }

  private static Rule mediaControl() {
    RuleInfo info =
        describe("media-control")
            .summary("Deletes controls of players and galleries")
            .rationale(
                """
                The buttons and counts of players and galleries are left when pictures and films
                are gone. The line must be a known wording, with numbers where it has them.
                """)
            .fixes(Samples.body("Image 1 of 5\n"), Samples.body(""), "a count")
            .fixes(Samples.tail("Back to Gallery\n"), Samples.tail(""), "a button")
            .keeps(Samples.body("Image 1 of 5 shows the old lock.\n"), "a sentence")
            .keeps(Samples.body("Play\n"), "between paragraphs it may be a heading")
            .keeps(Samples.tail("Gallery opening\n"), "a title")
            .build();
    return new FurnitureLine(info, "control of a player or gallery", null);
  }

  private static Rule newsletterPrompt() {
    RuleInfo info =
        describe("newsletter-prompt")
            .summary("Deletes prompts to subscribe to a newsletter")
            .rationale(
                """
                Pages ask for the address of the reader, also in the middle of a text. The line
                must be a known wording, or a short notice that holds one.
                """)
            .fixes(Samples.tail("Subscribe to our newsletter\n"), Samples.tail(""), "a prompt")
            .fixes(
                Samples.body("Sign up for our newsletter\n"),
                Samples.body(""),
                "in the middle of a text")
            .keeps(Samples.body("Subscribe\n"), "between paragraphs it may be a heading")
            .keeps(
                Samples.body(
                    "She signed up for our newsletter and never read it, which is what most people do.\n"),
                "a sentence")
            .keeps(Samples.tail("The newsletter\n"), "a title")
            .keeps(Samples.body("【メールマガジン】\n"), "a heading in brackets, in Japanese")
            .build();
    return new FurnitureLine(info, "prompt of a newsletter", null);
  }

  private static Rule pageControl() {
    RuleInfo info =
        describe("page-control")
            .summary("Deletes buttons and links that work the page")
            .rationale(
                """
                Print, close, back to top, skip to content: words for machines and hands, not
                for readers. The line must be a known wording.
                """)
            .fixes(Samples.head("Skip to main content\n"), Samples.head(""), "a link")
            .fixes(Samples.tail("Back to top\n"), Samples.tail(""), "another")
            .keeps(Samples.body("Print\n"), "between paragraphs it may be a heading")
            .keeps(Samples.body("Back to top form, the rowers won by a length.\n"), "a sentence")
            .keeps(Samples.tail("Next steps\n"), "a title")
            .build();
    return new FurnitureLine(info, "control of the page", null);
  }

  private static Rule publicationLabel() {
    RuleInfo info =
        describe("publication-label")
            .summary("Deletes labels of dates that lost their date")
            .rationale(
                """
                Where an extractor drops an element with a date, the label before it stays. The
                line must be a known label and nothing else, outside of the prose.
                """)
            .fixes(Samples.head("Date published\n"), Samples.head(""), "a label")
            .fixes(Samples.head("Last updated:\n"), Samples.head(""), "with its colon")
            .keeps(Samples.body("Published\n"), "between paragraphs it may be a heading")
            .keeps(Samples.head("Published too late\n"), "a title")
            .keeps(Samples.tail("The date\n"), "a title")
            .build();
    return new FurnitureLine(info, "label of a date", null);
  }

  private static Rule readMoreLink() {
    RuleInfo info =
        describe("read-more-link")
            .summary("Deletes links to read on or to read something else")
            .rationale(
                """
                Links to the whole text or to another one stand between paragraphs, often with a
                title after a colon. The line must be or begin with a known wording. A label of one
                word and a title count alone below a paragraph, if the page has other furniture and
                brackets enclose the line, or the label says that the title is another text's, or is
                in capitals and not the only one; lines with other labels are an author's.
                """)
            .fixes(
                Samples.body("Read more: What the lights mean\n"),
                Samples.body(""),
                "a label and a title")
            .fixes(Samples.tail("Continue reading\n"), Samples.tail(""), "a link")
            .fixes(
                Samples.body("RELATED: What It’s Like to Mend Nets in January\n") + SHARE,
                Samples.body("") + SHARE,
                "a label of one word, on a page")
            .fixes(
                Samples.body("[Watch: How the Last Keeper Lit the Lamp ]\n") + SHARE,
                Samples.body("") + SHARE,
                "brackets around the line, on a page")
            .keeps(
                Samples.body("[Listen: How the Last Keeper Lit the Lamp, Track Twelve]\n"),
                "what the author of a list hears")
            .fixes(
                Samples.body("関連：港の灯台が二年ぶりに点灯、町は祝賀ムード\n") + SHARE,
                Samples.body("") + SHARE,
                "a script without capitals")
            .keeps(Samples.body("Read more slowly, said the teacher, and she did.\n"), "a sentence")
            .keeps(Samples.body("Read\n"), "a heading")
            .keeps(Samples.body("Watch: The Long Night of the Ferry\n"), "a film to watch")
            .keeps(
                Samples.body("Watch: How the Last Keeper Lit the Lamp\n") + SHARE,
                "a film to watch, on a page")
            .keeps(
                Samples.body("Read: The bells of Holm and who cast them\n")
                    + Samples.body("Read: What the sexton wrote in his last year\n")
                    + SHARE,
                "the plan of a course, on a page")
            .keeps(
                Samples.body("WATCH: How the Last Keeper Lit the Lamp\n") + SHARE,
                "a single label in capitals")
            .keeps(
                Samples.body("Related: Where Does the Oil of the Lamp Come From?\n"),
                "a heading that asks")
            .keeps(
                Samples.body(
                    "MORE: Then I shall go to the pier with thee\nRICH: Not before dawn\n"),
                "a play")
            .keeps(Samples.body("Related: Ebb Tide, Neap Tide, Slack Water\n"), "a glossary")
            .keeps(
                Samples.body("Related: the method that closes a line in both directions\n"),
                "the manual of a library")
            .keeps(Samples.body("▲ Read more\n"), "a heading with a mark")
            .keeps(Samples.body("【詳細を見る】\n"), "a heading in brackets, in Japanese")
            .keeps(Samples.tail("Reading list\n"), "a title")
            .build();
    return new FurnitureLine(info, "link to read on", null);
  }

  private static Rule readingTime() {
    RuleInfo info =
        describe("reading-time")
            .summary("Deletes estimates of how long a text takes to read")
            .rationale(
                """
                Templates count words and print minutes. The line must be a known wording with a
                number, and not a time of a recipe.
                """)
            .fixes(Samples.head("5 min read\n"), Samples.head(""), "an estimate")
            .fixes(Samples.head("Lesezeit: 2 Minuten\n"), Samples.head(""), "any language")
            .keeps(Samples.body("5 minutes later\n"), "a heading")
            .keeps(Samples.body("Reading time is the best time of the day.\n"), "a sentence")
            .keeps(Samples.head("Two minutes\n"), "a title")
            .keeps(
                Samples.tail(
                    """
                    2 Min.
                    Vorbereitungszeit
                    19 Min.
                    Kochzeit
                    Zutaten
                    500 g Roggenmehl
                    1 TL Salz
                    """),
                "times of a recipe")
            .build();
    return new FurnitureLine(info, "estimate of the reading time", null);
  }

  private static Rule relatedHeading() {
    RuleInfo info =
        describe("related-heading")
            .summary("Deletes headings of lists of other texts")
            .rationale(
                """
                Pages list other texts under headings such as "Most read". The line must be a
                known wording of several words; one word counts only in company.
                """)
            .fixes(Samples.tail("You may also like\n"), Samples.tail(""), "a heading")
            .keeps(Samples.body("Related: the old ferry house\n"), "a label between paragraphs")
            .keeps(Samples.body("Related articles\n"), "between paragraphs it may be a heading")
            .keeps(Samples.tail("See also\n"), "a heading that an author could have written")
            .keeps(Samples.body("Related\n"), "one word")
            .keeps(
                Samples.body("You may also like the ferry, if you do not mind the wind.\n"),
                "a sentence")
            .build();
    return new FurnitureLine(info, "heading of other texts", null);
  }

  private static Rule replyPrompt() {
    RuleInfo info =
        describe("reply-prompt")
            .summary("Deletes the headings, fields and notices of a comment form")
            .rationale(
                """
                The form below an article is part of the page, not of the text. The line must be
                a known wording of a content system. After the prose, longer wordings may differ
                by one or two letters: texts that went through a translator say "Leave a
                Replay".
                """)
            .fixes(Samples.tail("Leave a Reply\n"), Samples.tail(""), "the heading of the form")
            .fixes(
                Samples.tail("Leave a Replay\n"),
                Samples.tail(""),
                "a near miss of a known wording")
            .fixes(Samples.tail("Deja una respuesta\n"), Samples.tail(""), "any language")
            .fixes(
                Samples.tail(
                    "Your email address will not be published. Required fields are marked *\n"),
                Samples.tail(""),
                "a notice")
            .keeps(
                Samples.tail("Leave a reply, she said, and nobody will read it.\n"),
                "a sentence that begins like a prompt")
            .keeps(Samples.tail("Leave a rose\n"), "too far from every known wording")
            .keeps(Samples.body("Names\n"), "a heading")
            .keeps(Samples.body("▷ Leave a comment\n"), "a heading with a mark")
            .keeps(Samples.body("【コメントを投稿する】\n"), "a heading in brackets, in Japanese")
            .build();
    return new FurnitureLine(info, "prompt of a comment form", null);
  }

  private static Rule shareBar() {
    RuleInfo info =
        describe("share-bar")
            .summary("Deletes buttons to share a page, and their counts")
            .rationale(
                """
                Rows of buttons with the names of networks stand above and below texts. The line
                must be a known wording, or a row of nothing but names and wordings; a single
                name counts only outside of the prose or beside other buttons.
                """)
            .fixes(Samples.tail("Share this:\n"), Samples.tail(""), "a label")
            .fixes(
                Samples.head("Facebook Twitter WhatsApp Email\n"),
                Samples.head(""),
                "a row of names")
            .fixes(
                Samples.tail("Click to share on Facebook (Opens in new window)\n"),
                Samples.tail(""),
                "a description of a button")
            .keeps(Samples.body("Twitter\n"), "between paragraphs it may be a heading")
            .keeps(Samples.body("Share this information, please?\n"), "a sentence")
            .keeps(Samples.tail("Sharing a boat\n"), "a title")
            .build();
    return new FurnitureLine(info, "button to share the page", null);
  }

  private static Rule siteNavigation() {
    RuleInfo info =
        describe("site-navigation")
            .summary("Deletes entries of menus and footers")
            .rationale(
                """
                Menus and footers repeat on every page. The line must be a known entry outside
                of the prose, or a row of entries.
                """)
            .fixes(
                Samples.tail("Privacy Policy\nTerms of use\nContact us\n"),
                Samples.tail(""),
                "entries of a footer")
            .fixes(
                Samples.head("Home | News | Sport | Contact us\n"),
                Samples.head(""),
                "a row of entries")
            .keeps(Samples.body("Business\n"), "between paragraphs it may be a heading")
            .keeps(Samples.body("About us, nobody asked.\n"), "a sentence")
            .keeps(Samples.head("A home by the river\n"), "a title")
            .build();
    return new FurnitureLine(info, "entry of a menu", null);
  }

  private static Rule tagList() {
    RuleInfo info =
        describe("tag-list")
            .summary("Deletes lists of tags and categories")
            .rationale(
                """
                Templates print how an article is filed. The line must begin with a known label;
                what follows is kept as metadata.
                """)
            .fixes(Samples.tail("Tags: rivers, ferries\n"), Samples.tail(""), "a label and tags")
            .fixes(Samples.tail("Filed under: Harbors\n"), Samples.tail(""), "another label")
            .keeps(Samples.body("Topics\n"), "between paragraphs it may be a heading")
            .keeps(
                Samples.body(
                    "Tags: red for salt, green for fresh water, and none for what nobody had tested.\n"),
                "a label before a sentence")
            .keeps(Samples.tail("Price tags\n"), "a title")
            .keeps(
                Samples.head("■ ジャンル\n小説\n■ カテゴリー\n一般\n■ キーワード\n渡し船\n"),
                "headings of a form, in Japanese")
            .build();
    return new FurnitureLine(info, "list of tags", MetadataKind.TAG);
  }
}
