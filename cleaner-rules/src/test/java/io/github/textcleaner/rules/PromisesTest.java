package io.github.textcleaner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Profile;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.rules.testing.Cleaners;
import io.github.textcleaner.rules.testing.PageGenerator;
import io.github.textcleaner.rules.testing.Promises;
import io.github.textcleaner.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text, tried on generated pages. */
class PromisesTest {
  private static final int PAGES = 5_000;
  private static final int THREADS = 4;

  private static final Cleaner CLEANER = Cleaners.builtIn(Profile.WEB);

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"en", "de", "tr"})
  void every_promise_holds_with_any_hint_of_the_language(String language) {
    new PageGenerator(1)
        .check(
            PAGES,
            page -> {
              CleaningResult result = CLEANER.clean(Document.of(page, "", language));
              Promises.hold(result);
              Promises.settled(CLEANER, result);
            });
  }

  @Test
  void threads_that_share_a_cleaner_and_its_documents_agree() throws Exception {
    List<Document> documents =
        new PageGenerator(2).pages(PAGES).stream().map(Document::of).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<List<Edit>>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(threads.submit(() -> edits(CLEANER, documents)));
      }
      List<List<Edit>> alone = edits(CLEANER, documents);
      for (Future<List<List<Edit>>> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void the_order_of_the_rules_has_no_influence() {
    List<Document> documents =
        new PageGenerator(3).pages(PAGES).stream().map(Document::of).toList();
    assertThat(edits(Cleaners.shuffled(Profile.WEB), documents))
        .isEqualTo(edits(CLEANER, documents));
  }

  @ParameterizedTest
  @ValueSource(strings = {"conservative", "web", "all"})
  void without_suggestions_the_edits_are_the_same(String profile) {
    List<Document> documents =
        new PageGenerator(4).pages(PAGES).stream().map(Document::of).toList();
    Cleaner without =
        Cleaner.builder()
            .pack(new BuiltInRules())
            .profile(Profile.named(profile))
            .suggestions(false)
            .build();
    assertThat(edits(without, documents))
        .isEqualTo(edits(Cleaners.builtIn(Profile.named(profile)), documents));
  }

  private static List<List<Edit>> edits(Cleaner cleaner, List<Document> documents) {
    return documents.stream().map(document -> cleaner.clean(document).edits().edits()).toList();
  }
}
