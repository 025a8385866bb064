package io.github.textcleaner.corpus.run;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.corpus.DocumentCleaner;
import io.github.textcleaner.corpus.RejectedTextException;
import io.github.textcleaner.text.Document;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/** Remembers the documents that took longest. For many threads at once. */
final class TimedCleaner {
  private static final int REMEMBERED = 10;
  private static final Comparator<SlowDocument> BY_TIME = Comparator.comparing(SlowDocument::time);

  private final DocumentCleaner cleaner;
  private final Queue<SlowDocument> slowest = new PriorityQueue<>(BY_TIME);

  TimedCleaner(DocumentCleaner cleaner) {
    this.cleaner = cleaner;
  }

  /** Returns a cleaner for the documents of a source. */
  DocumentCleaner of(String source) {
    return document -> clean(source, document);
  }

  private CleaningResult clean(String source, Document document) throws RejectedTextException {
    Stopwatch stopwatch = new Stopwatch();
    try {
      return cleaner.clean(document);
    } finally {
      remember(
          new SlowDocument(source, document.id(), document.text().length(), stopwatch.elapsed()));
    }
  }

  private synchronized void remember(SlowDocument document) {
    slowest.add(document);
    if (slowest.size() > REMEMBERED) {
      slowest.remove();
    }
  }

  /** Returns the documents that took longest, the slowest one first. */
  synchronized List<SlowDocument> slowest() {
    return slowest.stream().sorted(BY_TIME.reversed()).toList();
  }
}
