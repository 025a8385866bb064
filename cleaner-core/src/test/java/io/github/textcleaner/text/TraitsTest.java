package io.github.textcleaner.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TraitsTest {
  private static final Traits DIGIT_AND_HASH = Traits.of(Set.of(Trait.DIGIT, Trait.HASH));

  @Test
  void a_line_must_have_all_traits() {
    Document document = Document.of("7\n#\n#7\n");

    assertThat(DIGIT_AND_HASH.allIn(document, 0)).isFalse();
    assertThat(DIGIT_AND_HASH.allIn(document, 1)).isFalse();
    assertThat(DIGIT_AND_HASH.allIn(document, 2)).isTrue();
  }

  @Test
  void a_document_must_have_each_trait_somewhere() {
    assertThat(DIGIT_AND_HASH.allSomewhereIn(Document.of("7\n#"))).isTrue();
    assertThat(DIGIT_AND_HASH.allSomewhereIn(Document.of("7\n7"))).isFalse();
  }

  @Test
  void no_trait_is_had_by_every_document() {
    assertThat(Traits.of(Set.of()).allSomewhereIn(Document.of(""))).isTrue();
  }

  @Test
  void a_set_of_traits_is_given_back() {
    for (Trait trait : Trait.values()) {
      assertThat(Traits.of(Set.of(trait)).toSet()).containsExactly(trait);
    }
    Set<Trait> all = EnumSet.allOf(Trait.class);
    assertThat(Traits.of(all).toSet()).isEqualTo(all);
  }
}
