package io.github.textcleaner.rules.phrases;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.phrases.Notices.Wording;
import io.github.textcleaner.rules.phrases.PhraseBook.Entry;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import io.github.textcleaner.rules.phrases.PhraseBook.OpenPhrase;
import io.github.textcleaner.rules.phrases.PhraseBook.Proof;
import io.github.textcleaner.rules.resource.WordFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the phrases as people write them down, one file a language, each entry a rule, a form and a
 * phrase, and says what each proves. Used when the jar is built.
 */
final class PhraseFiles {
  /** The languages that have a file. */
  static final List<String> LANGUAGES =
      Splitter.on(' ')
          .splitToList(
              "ar ca cs da de el en es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru sv tr uk vi"
                  + " zh");

  private static final String ADVERTISEMENT = "advertisement-label";
  private static final String MEDIA = "media-control";
  private static final String PHOTO = "photo-credit";
  private static final String READ_MORE = "read-more-link";
  private static final String SHARE = "share-bar";

  /** Rules with wordings of several words that no author uses, in the middle of a text either. */
  private static final ImmutableSet<String> ANYWHERE =
      ImmutableSet.of(
          ADVERTISEMENT,
          "comment-count",
          "follow-prompt",
          "newsletter-prompt",
          PHOTO,
          READ_MORE,
          "reading-time",
          "reply-prompt",
          "rights-notice",
          SHARE,
          "tag-list");

  /**
   * Rules with words that authors use for headings: alone they prove nothing, wherever they stand.
   */
  private static final ImmutableSet<String> NEEDS_COMPANY =
      ImmutableSet.of(
          "cookie-notice",
          "page-control",
          READ_MORE,
          "related-heading",
          "reply-prompt",
          "rights-notice",
          "site-navigation",
          "source-credit");

  /** The forms that a star can stand in. */
  private static final ImmutableSet<String> WITH_STARS = ImmutableSet.of("line", "weak", "pattern");

  /** Stands for the star of a phrase, since stars are marks that lines end with. */
  private static final char STAR = '\uE000';

  private static final Splitter STARS = Splitter.on(STAR).trimResults();

  private final Map<String, Entry> lines = new HashMap<>();
  private final Map<String, Hit> labels = new HashMap<>();
  private final Map<String, Hit> links = new HashMap<>();
  private final Map<String, Wording> parts = new HashMap<>();

  private PhraseFiles() {}

  /** Returns the phrases of all languages. */
  static PhraseBook read() {
    PhraseFiles files = new PhraseFiles();
    entries().forEach(files::add);
    return new PhraseBook(
        PhraseTrie.of(files.lines),
        PhraseTrie.of(files.labels),
        PhraseTrie.of(files.links),
        Notices.of(files.parts));
  }

  /** Returns the wordings of notices in all languages. */
  static ImmutableSet<String> wordings() {
    PhraseFiles files = new PhraseFiles();
    entries().forEach(files::add);
    return ImmutableSet.copyOf(files.parts.keySet());
  }

  /** Returns the ids of the rules that have a phrase in some language. */
  static ImmutableSet<String> rules() {
    return entries().stream().map(entry -> entry.get(0)).collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the rule, the form and the phrase of each entry of all languages. */
  static ImmutableList<List<String>> entries() {
    return LANGUAGES.stream()
        .flatMap(
            language ->
                withoutTwins(WordFile.read(PhraseFiles.class, language + ".tsv", 3)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the entries of a language.
   *
   * @throws IllegalStateException if two of them are the same phrase with the same rule and form
   */
  static ImmutableList<List<String>> withoutTwins(ImmutableList<List<String>> entries) {
    Set<List<String>> seen = new HashSet<>();
    for (List<String> entry : entries) {
      if (!seen.add(ImmutableList.of(entry.get(0), entry.get(1), Folding.fold(entry.get(2))))) {
        throw new IllegalStateException("a phrase stands twice: " + entry);
      }
    }
    return entries;
  }

  private void add(List<String> entry) {
    String rule = entry.get(0);
    String form = entry.get(1);
    String key = LineKey.of(entry.get(2).replace('*', STAR));
    ImmutableList<String> pieces = ImmutableList.copyOf(STARS.split(key));
    boolean star = pieces.size() > 1;
    ImmutableList<String> ends = pieces.subList(1, pieces.size());
    if (star && !WITH_STARS.contains(form)) {
      throw new IllegalStateException("a star stands only in lines: " + entry);
    }
    if (star && pieces.get(0).isEmpty()) {
      throw new IllegalStateException("a phrase opens with words: " + entry);
    }
    if (!star && form.equals("pattern")) {
      throw new IllegalStateException("a pattern has a star: " + entry);
    }
    switch (form) {
      case "line", "weak" -> {
        if (!star) {
          Hit hit = wholeLine(rule, key, form.equals("line"));
          lines.merge(key, Entry.of(hit), Entry::and);
        } else {
          boolean alone = form.equals("line") || !NEEDS_COMPANY.contains(rule);
          addPattern(pieces.get(0), Hit.of(rule, alone ? Proof.OUTSIDE : Proof.IN_COMPANY), ends);
        }
      }
      case "label" -> labels.putIfAbsent(key, label(rule, key));
      case "link" -> links.putIfAbsent(key, Hit.of(rule, Proof.OUTSIDE));
      case "pattern" -> addPattern(pieces.get(0), Hit.of(rule, Proof.ANYWHERE), ends);
      case "start" -> addPattern(key, Hit.of(rule, Proof.OUTSIDE), ImmutableList.of(""));
      case "part" -> parts.merge(key, Wording.of(Hit.of(rule, Proof.OUTSIDE)), Wording::or);
      case "notice" -> parts.merge(key, Wording.of(Hit.of(rule, Proof.ANYWHERE)), Wording::or);
      default -> throw new IllegalStateException("unknown form: " + entry);
    }
  }

  private void addPattern(String start, Hit hit, ImmutableList<String> ends) {
    lines.merge(start, Entry.of(new OpenPhrase(hit, ends)), Entry::and);
  }

  /** One word proves nothing by itself, except that of an advertisement. */
  private static Hit wholeLine(String rule, String key, boolean sure) {
    boolean several = LineKey.hasSeveralWords(key);
    Proof proof = Proof.IN_COMPANY;
    if (sure && (several || rule.equals(ADVERTISEMENT))) {
      boolean anywhere = ANYWHERE.contains(rule) || rule.equals(MEDIA) && key.contains("#");
      proof = anywhere ? Proof.ANYWHERE : Proof.OUTSIDE;
    } else if (sure && rule.equals(SHARE)) {
      proof = Proof.OUTSIDE;
    } else if (several && !NEEDS_COMPANY.contains(rule)) {
      proof = Proof.OUTSIDE;
    }
    return new Hit(rule, proof, sure && several, "");
  }

  private static Hit label(String rule, String key) {
    boolean anywhere = rule.equals(PHOTO) || rule.equals(READ_MORE) && LineKey.hasSeveralWords(key);
    return Hit.of(rule, anywhere ? Proof.ANYWHERE : Proof.OUTSIDE);
  }
}
