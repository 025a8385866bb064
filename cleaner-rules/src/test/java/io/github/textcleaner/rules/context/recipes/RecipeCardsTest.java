package io.github.textcleaner.rules.context.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeCardsTest {
  private static final String PROSE =
      "The ferry left the harbor an hour late, and nobody on the pier seemed to mind.\n";

  private static String cards(String text) {
    Document document = Document.of(text);
    RecipeCards cards = document.get(RecipeCards.ANALYSIS);
    return document.lines().stream()
        .filter(line -> !line.isBlank() && cards.contain(line))
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ingredients\n2 cups of flour\n3 onions\nsalt\n1 tsp of oil",
        "Zutaten\nKartoffeln\n800 g\nPaprika\n2 Stück\nSalz\n1 Prise",
        "Składniki\nziemniaki\n1 kilogram\ncebula\n1 sztuka",
        "Ingrédients (6 personnes)\n500g de carottes\n3 jus d'orange\n1 branche de thym",
        "Ингредиенты:\nМука — 200 г\nСоль — 1 ч. л.",
        "材料（2人分）\n豚肉 200g\nしょうゆ 大さじ2",
        "재료\n간장 2큰술\n설탕 1큰술",
        "المقادير\n2 كوب دقيق\n1 ملعقة ملح",
        "2 cups of flour\n1 tsp of salt\n3 tbsp of oil\n200 g of butter"
      })
  void a_list_of_ingredients_proves_a_recipe(String list) {
    assertThat(cards(PROSE + "\n" + list + "\n\n" + PROSE)).isEqualTo(list);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ingredients\nHope\nA boat\n2 friends",
        "Ingredients\n2 cups of flour",
        "2 cups of flour\n1 tsp of salt\n3 tbsp of oil",
        "Weight: 200 g\n500 g\n2 kg\n3 l\n4 kg",
        "Prep time: 20 min\nServings: 4\nYield: 1 loaf",
        "29g Fat\n57g Carbs\n39g Protein\n12 g Sugars\n8 g Fiber",
        "5 min read\n3 comments\n10 ways to bake bread\n12 May 2023"
      })
  void less_proves_none(String lines) {
    assertThat(cards(PROSE + lines + "\n" + PROSE)).isEmpty();
  }

  @Test
  void a_recipe_reaches_from_its_times_to_its_last_step() {
    String card =
        """
        Prep time: 20 minutes
        Yield: 1 loaf
        Print recipe
        A bread for the ferry
        Ingredients
        2 cups of rye flour
        1 tsp of salt
        seeds, as you like
        Method
        1
        Mix all of it and let it rest.
        2
        Bake it.
        """;

    assertThat(cards("Bread\n" + card + "Leave a Reply\nThree new boats\n"))
        .isEqualTo(card.replace("Print recipe\nA bread for the ferry\n", "").stripTrailing());
  }

  @Test
  void labels_may_stand_below_what_they_say_it_of() {
    String facts = "2 Min.\nVorbereitungszeit\n19 Min.\nKochzeit\nLeicht\n";
    String list = "Zutaten\n500 g Mehl\n1 TL Salz";

    assertThat(cards(facts + list + "\n")).isEqualTo(facts + list);
  }

  @Test
  void a_list_without_heading_below_one_with_a_heading_is_no_part() {
    String list = "Ingredients\n2 cups of flour\n1 tsp of salt";
    String variant = "1 cup of nuts\n1 cup of seeds\n1 cup of raisins\n1 cup of oats\n";

    assertThat(cards(list + "\n" + PROSE.repeat(3) + variant)).isEqualTo(list);
  }
}
