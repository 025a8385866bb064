package io.github.textcleaner.rules.residue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.RightsSigns;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.phrases.SentenceOpeners;
import io.github.textcleaner.rules.residue.EdgePiece.Proof;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Sentences;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.Iterator;
import java.util.Optional;

/** Cuts residue off the edges of a line whose rest is the author's. */
final class GluedFurniture implements LineRule {
  private static final RuleInfo INFO =
      RuleInfo.builder("glued-furniture", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .summary("Cuts residue off the start or the end of an author's line")
          .rationale(
              """
              Where an extractor drops the edge of a block, a label of the page runs into the first
              word of a paragraph, or stands after its last stop: "AdvertisementThe mayor". What goes
              must be a wording that no author uses, a credit, a notice of rights or a labeled date,
              and a seam must show: no space before the capital of the first word, or the end of a
              sentence before it. A single word goes only if it is a word for an advertisement or a
              button and a small word that opens sentences follows, and a bare date only from the
              first paragraph. What is left stays as it is; a line of nothing but such pieces goes
              as a whole.
              """)
          .fixes(
              "AdvertisementThe mayor said that the bridge would stay closed.\n",
              "The mayor said that the bridge would stay closed.\n",
              "a label before the first word")
          .fixes(
              "Share this article5 min readThe mayor said that the bridge would stay closed.\n",
              "The mayor said that the bridge would stay closed.\n",
              "several pieces")
          .fixes(
              "Published 12 May 2024The mayor said that the bridge would stay closed.\n",
              "The mayor said that the bridge would stay closed.\n",
              "a labeled date")
          .fixes(
              Samples.body("7 August 2025Explore More\n"),
              Samples.body(""),
              "a line of residue alone")
          .fixes(
              Samples.head("By Ada Brandt12 May 2024\n"), Samples.head(""), "a byline and a date")
          .fixes(
              "Nobody minded when the mayor closed the bridge. Photo: AFP\n",
              "Nobody minded when the mayor closed the bridge.\n",
              "a credit after the last sentence")
          .fixes(
              "Nobody minded when the mayor closed the bridge.AdvertisementRead more\n",
              "Nobody minded when the mayor closed the bridge.\n",
              "several pieces after it")
          .fixes(
              "Nobody minded when the bridge was closed.© 2024 Harbor Post. All rights reserved.\n",
              "Nobody minded when the bridge was closed.\n",
              "a notice of rights")
          .keeps(
              "AdvertisementManager is a class of the server, and nobody knows what it does.\n",
              "a name of code")
          .keeps("ShareThe is a small company that rents out boats in the harbor.\n", "a brand")
          .keeps("Nobody minded, and that is all. Read more.\n", "an author's last sentence")
          .keeps("Nobody minded. Learn more at the library\n", "a wording that goes on")
          .keeps(
              "You want to know how the bridge was closed? Read more\n",
              "an answer to the question before it")
          .keeps("Read more books, the teacher said, and read them in the garden.\n", "a sentence")
          .keeps(
              "The last line of every page said “The bridge is closed. Read more”\n", "a quotation")
          .knownError("The name of a class in a sentence that ends without a mark")
          .build();

  /** Blanks in the rest of a line, which make it more than a name. */
  private static final int FEWEST_BLANKS = 2;

  /** Blanks in the rest where a single word is all the proof. */
  private static final int FEWEST_BLANKS_BESIDE_WORD = 5;

  /** Characters before a single word: a line of prose is as long. */
  private static final int SENTENCE_LENGTH = 60;

  /** Only so much of the rest is looked at. */
  private static final int LONGEST_LOOK = 240;

  private static final int FEWEST_BUTTONS = 3;

  /** How many lines open with a date that is glued to what follows. */
  private static final Analysis<Integer> DATED_LINES =
      Analysis.of("lines that open with a glued date", GluedFurniture::datedLines);

  /** Most lines have none, and keep having none. */
  private static final LineAnalysis<Boolean> HAS_PIECES =
      LineAnalysis.of("residue at the edges", GluedFurniture::hasPieces);

  private static final CharMatcher BLANK = CharMatcher.whitespace();
  private static final CharMatcher QUOTE = CharMatcher.anyOf("\"\u201C\u201D\u201E\u2019\u00AB");
  private static final Splitter WORDS = Splitter.on(BLANK);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    if (!line.get(HAS_PIECES)) {
      return;
    }
    Span content = line.content();
    GluedEdges edges = new GluedEdges(line);
    ImmutableList<EdgePiece> head = edges.head();
    int from = content.start();
    if (!head.isEmpty()) {
      int cut = head.get(head.size() - 1).end();
      if (cut == content.end()) {
        deleteWhole(line, head, edits);
        return;
      }
      if (isHead(line, head, new Span(cut, content.end()))) {
        explain(edits.delete(new Span(from, cut), "residue glued to the first word"), head);
        from = cut;
      }
    }
    Optional<GluedEdges.Tail> found =
        content.end() - from > 2 ? edges.tail(from) : Optional.empty();
    if (found.isPresent() && isTail(line, found.get(), from)) {
      GluedEdges.Tail tail = found.get();
      Span span = new Span(afterSentence(line, tail.start()), content.end());
      explain(edits.delete(span, "residue after the last sentence"), tail.pieces());
    }
  }

  private static boolean hasPieces(Line line) {
    if (line.isBlank()) {
      return false;
    }
    GluedEdges edges = new GluedEdges(line);
    return !edges.head().isEmpty() || edges.tail(line.content().start()).isPresent();
  }

  private static void deleteWhole(Line line, ImmutableList<EdgePiece> pieces, EditSink edits) {
    boolean buttons = all(pieces, Proof.BUTTON);
    boolean proved = !buttons && !all(pieces, Proof.DATE) || pieces.size() >= FEWEST_BUTTONS;
    if (pieces.size() > 1 && (proved || Zones.zoneOf(line) != Zone.BODY)) {
      explain(edits.deleteLine(line, "pieces of residue without a space between"), pieces);
    }
  }

  private static void explain(EditSink.Proposal proposal, ImmutableList<EdgePiece> pieces) {
    pieces.forEach(piece -> piece.explain(proposal));
  }

  private static boolean isHead(Line line, ImmutableList<EdgePiece> head, Span rest) {
    String text = line.document().text();
    text = text.substring(rest.start(), Math.min(rest.end(), rest.start() + LONGEST_LOOK));
    boolean opens = Letters.isUpper(text.charAt(0)) || QUOTE.matches(text.charAt(0));
    if (!opens || BLANK.countIn(text) < FEWEST_BLANKS) {
      return false;
    }
    if (BLANK.matches(text.charAt(1)) && !opensSentence(text)) {
      return false;
    }
    if (has(head, Proof.SURE)) {
      return true;
    }
    boolean sentence = BLANK.countIn(text) >= FEWEST_BLANKS_BESIDE_WORD && opensSentence(text);
    if (has(head, Proof.WORD)) {
      return sentence || !isAscii(line, rest.start());
    }
    if (has(head, Proof.BUTTON)) {
      return sentence;
    }
    return has(head, Proof.DATE) && isFirstDate(line) && endsSentence(line);
  }

  /** Names of code are ASCII, so a label that is not is no part of one. */
  private static boolean isAscii(Line line, int end) {
    Span label = new Span(line.content().start(), end);
    return CharMatcher.ascii().matchesAllOf(label.of(line.document().text()));
  }

  private static boolean opensSentence(String text) {
    Iterator<String> words = WORDS.split(QUOTE.trimLeadingFrom(text)).iterator();
    return SentenceOpeners.open(words.next(), words.next());
  }

  /** A date belongs to the page if no prose stands above it and no other line opens with one. */
  private static boolean isFirstDate(Line line) {
    Document document = line.document();
    if (line.index() > 0 && Zones.zoneOf(document.line(line.index() - 1)) != Zone.HEAD) {
      return false;
    }
    return document.get(DATED_LINES) == 1;
  }

  private static int datedLines(Document document) {
    int count = 0;
    for (Line line : document.lines()) {
      boolean dated = !line.isBlank() && line.has(Trait.DIGIT);
      count += dated && has(new GluedEdges(line).head(), Proof.DATE) ? 1 : 0;
    }
    return count;
  }

  private static boolean endsSentence(Line line) {
    return Sentences.isMark(line.document().text().charAt(line.content().end() - 1));
  }

  private static boolean isTail(Line line, GluedEdges.Tail tail, int from) {
    ImmutableList<EdgePiece> pieces = tail.pieces();
    String text = line.document().text();
    String kept = text.substring(Math.max(from, tail.start() - LONGEST_LOOK), tail.start());
    String residue = text.substring(tail.start(), line.content().end());
    boolean closesBracket = residue.endsWith(")") && residue.indexOf('(') < 0;
    if (BLANK.countIn(kept) < FEWEST_BLANKS
        || !has(pieces, Proof.RIGHTS) && QUOTE.matchesAnyOf(residue)
        || closesBracket
        || RightsSigns.opens(line)) {
      return false;
    }
    boolean sure = has(pieces, Proof.SURE);
    boolean credit = has(pieces, Proof.CREDIT);
    boolean rights = has(pieces, Proof.RIGHTS);
    if (tail.mark() == ' ') {
      return sure;
    }
    if (tail.glued()) {
      boolean word = has(pieces, Proof.WORD) && kept.length() >= SENTENCE_LENGTH;
      return sure || credit || rights || word;
    }
    return tail.mark() != '?' && (sure || credit || rights && isLast(line));
  }

  /** Returns whether no prose stands below the line. */
  private static boolean isLast(Line line) {
    Document document = line.document();
    int next = line.index() + 1;
    return next == document.lineCount() || Zones.zoneOf(document.line(next)) == Zone.TAIL;
  }

  private static boolean has(ImmutableList<EdgePiece> pieces, Proof proof) {
    return pieces.stream().anyMatch(piece -> piece.proof() == proof);
  }

  private static boolean all(ImmutableList<EdgePiece> pieces, Proof proof) {
    return pieces.stream().allMatch(piece -> piece.proof() == proof);
  }

  /** Returns where the blanks before {@code at} start. */
  private static int afterSentence(Line line, int at) {
    String text = line.document().text();
    int i = at;
    while (Blanks.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
