package io.github.textcleaner.rules.residue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.RightsSigns;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.context.bylines.Bylines;
import io.github.textcleaner.rules.context.furniture.Furniture;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.names.Agencies;
import io.github.textcleaner.rules.names.AuthorLine;
import io.github.textcleaner.rules.names.AuthorLine.Form;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Deletes credits of the agency or the site that a text comes from. */
final class SourceCredit implements Rule {
  /** A host name in brackets; each part is followed by a point, so the match takes linear time. */
  private static final Pattern BRACKETED_HOST =
      Pattern.compile("\\(((?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,13}+)\\)");

  private static final Pattern VIA_HOST =
      Pattern.compile("[Vv]ia:? ((?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,13}+)");

  /** A slug of a wire: {@code BC-EU--Ferry Runs Late, 1st Ld-Writethru}. */
  private static final Pattern WIRE_SLUG = Pattern.compile("(?:BC|AP)-[A-Z]{2,4}--\\S.{2,100}");

  /** A sentence that says where a text came out first, and nothing else. */
  private static final Pattern FIRST_PUBLISHED =
      Pattern.compile(
          "(?:This (?:article|story|post|piece|essay|interview) (?:was"
              + " )?+)?+(?:[Oo]riginally|[Ff]irst) (?:published|appeared|posted) (?:on|in|by|at)"
              + " (\\p{Lu}[\\w'&.-]*+(?: (?:of|the|and|for|\\p{Lu}[\\w'&.-]*+)){0,6}+)");

  private static final Pattern PROVIDED =
      Pattern.compile(
          "[Pp]rovided by (?:the )?+(\\p{Lu}[\\w'&.-]*+(?:"
              + " (?:of|the|and|for|\\p{Lu}[\\w'&.-]*+)){0,6}+)");

  /**
   * What a service that copies feeds prints below: {@code from Harbor Post https://ift.tt/1a2b}.
   */
  private static final Pattern COPIED =
      Pattern.compile("(?:from|via|From|Via) (\\S.{1,200}?) https?://ift\\.tt/\\w{4,12}");

  private static final String PROVIDED_BY = "news provided by";

  /** The firm below a press release: {@code SOURCE Harbor Boats Inc.} */
  private static final Pattern RELEASED =
      Pattern.compile(
          "SOURCE:?+ (\\p{Lu}[\\w'&.,-]*+(?: (?:of|the|and|for|&|\\p{Lu}[\\w'&.,-]*+)){0,6}+)");

  private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]++\\.)++[a-z]{2,13}+");

  /**
   * The rules whose lines prove that a credit between paragraphs stands at the end of an article.
   */
  private static final ImmutableSet<String> BELOW_CREDITS =
      ImmutableSet.of("advertisement-label", "newsletter-prompt", "rights-notice", "share-bar");

  /** Ends of file names that look like ends of host names. */
  private static final ImmutableSet<String> CODE_ENDS =
      ImmutableSet.of(
          "js", "ts", "py", "rb", "rs", "go", "cs", "md", "txt", "html", "php", "java", "json",
          "xml", "yml", "csv");

  /** {@code First posted on X}. */
  private static final int SHORTEST_ORIGIN = 16;

  private static final int LONGEST_SLUG = 40;
  private static final int MOST_WORDS = 6;
  private static final int YEAR_DIGITS = 4;

  private static final RuleInfo INFO =
      RuleInfo.builder("source-credit", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes a line that credits the source of the text and keeps it as metadata")
          .rationale(
              """
              Mirrors and papers name the agency or the site that they took a text from, in a line of
              its own. The line must be a host name in brackets, or begin with a word for "source" in
              one of many languages and a colon, and stand after the prose, or before it; or be an
              agency that stands beside a date or names of authors at the top, or alone in the last
              line; or be a date and such a word with a name, at the top; or be initials and agencies
              with a slash; or say where the text came out first.
              """)
          .fixes(Samples.tail("mli/dpa\n"), Samples.tail(""), "initials and an agency")
          .fixes(Samples.tail("Reuters\n"), Samples.tail(""), "an agency in the last line")
          .fixes(
              Samples.headline("Associated Press\n3 May 2023\n"),
              Samples.headline("3 May 2023\n"),
              "an agency beside a date")
          .fixes(
              Samples.tail("This story originally appeared in Harbor Post.\n"),
              Samples.tail(""),
              "where the text came out first")
          .fixes(Samples.tail("/ritzau/\n"), Samples.tail(""), "an agency between slashes")
          .keeps(Samples.body("/efe/\n"), "how a letter is spoken")
          .fixes(Samples.head("Forrás: mti\n"), Samples.head(""), "a small agency")
          .keeps(Samples.body("/etc/\n"), "a folder")
          .keeps(Samples.body("/reuters\n"), "a path")
          .keeps(Samples.head("Source: a lost letter\n"), "a label before words")
          .fixes(
              Samples.head("2020-03-09 10:00 来源：海滨网 作者：李杨\n"),
              Samples.head(""),
              "a date, a source and more")
          .keeps(
              Samples.body("") + Samples.body("2020-03-09 来源：海滨网\n"),
              "between paragraphs it may be an entry")
          .fixes(
              Samples.tail("from Harbor Post https://ift.tt/2aBcD3e\n"),
              Samples.tail(""),
              "a feed that a service copied")
          .keeps(
              Samples.tail("from the harbor to the river, see https://ift.tt/2aBcD3e for a map\n"),
              "an address within a line")
          .keeps(Samples.tail("from Harbor Post https://example.org/2aBcD3e\n"), "another address")
          .keeps(
              Samples.tail("See the map: https://ift.tt/2aBcD3e\n"), "an address with other words")
          .keeps(Samples.tail("AFP\nReuters\n"), "a list of agencies")
          .keeps(Samples.body("Reuters\n"), "between paragraphs it may be a heading")
          .fixes(Samples.tail("(Harbormirror.com)\n"), Samples.tail(""), "a host in brackets")
          .fixes(Samples.tail("Quelle: Hafenbote\n"), Samples.tail(""), "a label and a name")
          .fixes(
              Samples.tail("Source: Harbor Post, 3 May 2023\n"),
              Samples.tail(""),
              "a name and the day of the issue")
          .fixes(Samples.head("来源:海滨网\n"), Samples.head(""), "any script")
          .keeps(Samples.body("Source: Harbor Post\n"), "below a table between paragraphs")
          .keeps(Samples.tail("(Harbor.)\n"), "brackets without a host name")
          .keeps(
              Samples.tail("Source: the harbor master. He would not say more than that.\n"),
              "a label before a sentence")
          .keeps(Samples.tail("Sources of error: tides, wind\n"), "another label")
          .keeps(Samples.tail("Sources: Lind (2021); Holm (2019)\n"), "a list of works")
          .keeps(Samples.tail("Source: Harbor Statistics, 2023\n"), "a work and its year")
          .keeps(Samples.tail("Source: Harbor Post, 3 May 2023, page 4\n"), "a reference")
          .keeps(Samples.head("(next.js)\n"), "the name of a file")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    Zones zones = document.get(Zones.ANALYSIS);
    Furniture furniture = document.get(Furniture.ANALYSIS);
    Map<Integer, Span> credits = new TreeMap<>(); // by index of the line
    Map<Integer, ImmutableList<DateLine.Stamp>> dates = new HashMap<>();
    for (Furniture.Piece piece : furniture.of(INFO.id())) {
      if (zones.of(piece.line()) == Zone.BODY) {
        continue;
      }
      Span content = piece.line().content();
      int length = piece.value().isEmpty() ? content.length() : piece.value().length();
      Span value = new Span(content.end() - length, content.end());
      Optional<DateLine> issue = issue(piece.line(), value);
      Span source = issue.isPresent() ? beforeComma(piece.line(), value) : value;
      if (isName(issue.isPresent() ? source.of(document.text()) : piece.value())) {
        credits.put(piece.line().index(), source);
        issue.ifPresent(day -> dates.put(piece.line().index(), day.stamps()));
      }
    }
    for (Bylines.Piece piece : document.get(Bylines.ANALYSIS).pieces()) {
      if (piece.author().form() == Form.SOURCE) {
        credits.putIfAbsent(piece.line().index(), piece.author().names().get(0));
        dates.putIfAbsent(piece.line().index(), piece.author().dates());
      }
    }
    ImmutableSet<Integer> buttons = furniture.lines(BELOW_CREDITS);
    for (Line line : document.lines(INFO.triggers())) {
      Optional<Span> source = source(line, zones.of(line), buttons);
      if (source.isPresent()) {
        credits.putIfAbsent(line.index(), source.get());
      }
    }
    credits.forEach(
        (index, source) -> {
          EditSink.Proposal proposal = delete(document.line(index), source, edits);
          for (DateLine.Stamp date : dates.getOrDefault(index, ImmutableList.of())) {
            proposal.as(date.kind(), date.value(), date.span());
          }
        });
  }

  /**
   * Returns the day of the issue behind the name of a paper: {@code Harbor Post, 3 May 2023}. The
   * name of a weekday belongs to the date.
   */
  private static Optional<DateLine> issue(Line line, Span value) {
    Span name = beforeComma(line, value);
    boolean named = name.length() > 0 && name.end() < value.end();
    return named && DateLine.of(line, value).isEmpty()
        ? DateLine.of(line, new Span(name.end() + 1, value.end()))
        : Optional.empty();
  }

  private static Span beforeComma(Line line, Span value) {
    int comma = value.of(line.document().text()).indexOf(',');
    return comma < 0 ? value : new Span(value.start(), value.start() + comma);
  }

  private static Optional<Span> source(Line line, Zone zone, ImmutableSet<Integer> buttons) {
    Optional<Span> worded = worded(line, zone);
    if (worded.isPresent()) {
      return worded;
    }
    return switch (zone) {
      case HEAD -> provider(line);
      case BODY -> labeled(line, buttons);
      case TAIL -> agency(line);
    };
  }

  /** Finds a source that the line names by itself. The wordings begin with different characters. */
  private static Optional<Span> worded(Line line, Zone zone) {
    Optional<Span> slug = zone == Zone.BODY ? slug(line) : Optional.empty();
    if (slug.isPresent()) {
      return slug;
    }
    boolean head = zone == Zone.HEAD;
    boolean body = zone == Zone.BODY;
    boolean tail = zone == Zone.TAIL;
    return switch (line.document().text().charAt(line.content().start())) {
      case '(' -> body ? Optional.empty() : bracketedHost(line);
      case 'A', 'B' -> head ? find(WIRE_SLUG, line, 0) : Optional.empty();
      case 'P', 'p' -> body ? Optional.empty() : find(PROVIDED, line, 1);
      case 'V', 'v' -> tail ? viaHost(line) : Optional.empty();
      case 'S' -> tail ? find(RELEASED, line, 1) : Optional.empty();
      case 'f', 'F' -> head ? Optional.empty() : copied(line).or(() -> firstPublished(line));
      case 'T', 'O', 'o' -> head ? Optional.empty() : firstPublished(line);
      default -> Optional.empty();
    };
  }

  /** Finds the firm below "News provided by" above a press release. */
  private static Optional<Span> provider(Line line) {
    boolean provided = Neighbors.above(line).filter(SourceCredit::isProvidedBy).isPresent();
    return provided && isName(line.text()) ? Optional.of(line.content()) : Optional.empty();
  }

  private static Optional<Span> bracketedHost(Line line) {
    Optional<Span> host = find(BRACKETED_HOST, line, 1);
    return host.isPresent() && !isFile(host.get().of(line.document().text()))
        ? host
        : Optional.empty();
  }

  private static boolean isFile(String host) {
    return CODE_ENDS.contains(host.substring(host.lastIndexOf('.') + 1));
  }

  private static Optional<Span> viaHost(Line line) {
    return find(VIA_HOST, line, 1).or(() -> copied(line));
  }

  private static Optional<Span> copied(Line line) {
    return line.text().contains("://ift.tt/") ? find(COPIED, line, 1) : Optional.empty();
  }

  private static Optional<Span> firstPublished(Line line) {
    boolean fits = line.content().length() > SHORTEST_ORIGIN;
    return fits ? find(FIRST_PUBLISHED, line, 1) : Optional.empty();
  }

  /** Finds agencies parted by a slash. */
  private static Optional<Span> slug(Line line) {
    boolean slug =
        line.content().length() <= LONGEST_SLUG
            && line.text().indexOf('/') > 0
            && Agencies.isSlug(line.text());
    return slug ? Optional.of(line.content()) : Optional.empty();
  }

  /** Finds a slug, or the name of an agency in the last line, directly below the prose. */
  private static Optional<Span> agency(Line line) {
    boolean last =
        Neighbors.below(line).filter(below -> !RightsSigns.opens(below)).isEmpty()
            && Neighbors.above(line).filter(above -> Zones.zoneOf(above) == Zone.BODY).isPresent();
    boolean slug = line.has(Trait.BRACKET) || line.text().indexOf('/') > 0;
    return last || slug
        ? AuthorLine.of(line)
            .filter(author -> author.form() == Form.SOURCE)
            .map(author -> author.names().get(0))
        : Optional.empty();
  }

  /** Finds a label and a name between a text and what stands below articles only. */
  private static Optional<Span> labeled(Line line, ImmutableSet<Integer> buttons) {
    if (buttons.isEmpty()) {
      return Optional.empty();
    }
    boolean ends =
        Neighbors.below(line).filter(below -> buttons.contains(below.index())).isPresent();
    return ends
        ? PhraseBook.of(line)
            .filter(hit -> hit.rule().equals(INFO.id()))
            .filter(hit -> !hit.value().isEmpty() && isName(hit.value()))
            .map(hit -> new Span(line.content().end() - hit.value().length(), line.content().end()))
        : Optional.empty();
  }

  private static Optional<Span> find(Pattern pattern, Line line, int group) {
    Matcher matcher = pattern.matcher(line.text());
    int offset = line.content().start();
    return matcher.matches()
        ? Optional.of(new Span(offset + matcher.start(group), offset + matcher.end(group)))
        : Optional.empty();
  }

  /** Returns whether the value is a name and neither a list of works nor a sentence. */
  private static boolean isName(String value) {
    boolean named =
        value.isEmpty()
            || !Letters.isLower(value.charAt(0))
            || HOST.matcher(value).matches()
            || Agencies.isName(value);
    return named
        && CharMatcher.anyOf(",;").matchesNoneOf(value)
        && CharMatcher.whitespace().countIn(value) < MOST_WORDS
        && CharMatcher.inRange('0', '9').countIn(value) < YEAR_DIGITS;
  }

  private static boolean isProvidedBy(Line line) {
    Span content = line.content();
    return content.length() >= PROVIDED_BY.length()
        && line.has(Trait.SHORT)
        && PROVIDED_BY.equalsIgnoreCase(line.text().strip());
  }

  private static EditSink.Proposal delete(Line line, Span source, EditSink edits) {
    EditSink.Proposal proposal = edits.deleteLine(line, "credit of a source");
    return isProvidedBy(line)
        ? proposal
        : proposal.as(MetadataKind.SOURCE, source.of(line.document().text()), source);
  }
}
