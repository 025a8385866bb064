package io.github.textcleaner.rules.context.bylines;

import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.names.AboutLine;
import io.github.textcleaner.rules.names.Introduction;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Reads boxes about an author below a heading, which says whom they speak of, or their text does.
 */
final class HeadedBox {
  private final Document document;
  private final List<Paragraph> list;
  private final BoxEnd end;

  HeadedBox(Document document) {
    this.document = document;
    list = document.get(Paragraphs.ANALYSIS).list();
    end = new BoxEnd(document);
  }

  /** Returns the box below a heading. */
  Optional<AuthorBox> at(int heading) {
    Optional<String> about = AboutLine.nameIn(BoxParagraphs.opening(list.get(heading)));
    int first = belowLabels(heading);
    if (first == list.size() || !BoxParagraphs.isSentence(list.get(first))) {
      return Optional.empty();
    }
    Optional<Introduction> says = Introduction.of(BoxParagraphs.opening(list.get(first)));
    int last = end.of(first, says);
    if (last == BoxEnd.NONE) {
      return Optional.empty();
    }
    Authors authors = document.get(Authors.ANALYSIS);
    Optional<String> presented = about.or(() -> says.map(Introduction::name));
    Optional<String> author = presented.flatMap(authors::named);
    boolean nobody = presented.filter(Authors::isWhole).isEmpty();
    if (author.isEmpty() && nobody) {
      author = authors.in(new Span(list.get(first).first().start(), list.get(last).last().end()));
    }
    return author.map(name -> AuthorBox.of(list.get(heading), list.get(last), name));
  }

  private int belowLabels(int heading) {
    int first = heading + 1;
    while (first < list.size()
        && first <= heading + BoxParagraphs.MOST_LABELS
        && BoxParagraphs.isLabel(list.get(first))) {
      first++;
    }
    return first;
  }
}
