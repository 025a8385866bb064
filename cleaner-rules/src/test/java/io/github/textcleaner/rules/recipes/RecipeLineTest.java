package io.github.textcleaner.rules.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeLineTest {
  private static RecipeLine of(String text) {
    return RecipeLine.of(Document.of(text).line(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 cups of rye flour",
        "1 ½ cups uncooked rice",
        "½ cup sugar",
        "▢ 1 Tbsp brown sugar",
        "2 to 3 tablespoons oil",
        "2 and 1/3 cups (291g) flour",
        "0,5 TL Salz",
        "1 c.c de coriandre",
        "2 c. à soupe d'huile",
        "1 cucharada de aceite",
        "2 cucchiai di olio",
        "1 xícara (chá) de manteiga",
        "2 el olie",
        "3 łyżki mąki",
        "2 ст. л. сахара",
        "Соль — 1 ч. л.",
        "2 yemek kaşığı yağ",
        "2 msk smör",
        "2 spsk olie",
        "1 lžička soli",
        "2 evőkanál olaj",
        "2 linguri de ulei",
        "2 φλιτζάνια αλεύρι",
        "2 склянки борошна",
        "2 كوب دقيق",
        "2 قاشق غذاخوری روغن",
        "2 चम्मच नमक",
        "2 sdm minyak",
        "2 muỗng canh dầu",
        "しょうゆ 大さじ2",
        "砂糖 小さじ1/2",
        "盐 2茶匙",
        "간장 2큰술",
        "2 rkl öljyä"
      })
  void amounts_in_units_of_kitchens(String text) {
    assertThat(of(text)).isEqualTo(RecipeLine.SPOON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "500g de carottes",
        "Mehl 200 g",
        "Brown sugar: 200 g",
        "1 kilogram",
        "2 Stück, rot",
        "1 4.5-ounce can of beans",
        "200 г муки",
        "小麦粉 200g",
        "白糖 20克"
      })
  void amounts_in_other_units(String text) {
    assertThat(of(text)).isEqualTo(RecipeLine.MEASURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 декабря 2018 г.",
        "5G",
        "5G for the harbor",
        "29g Fat",
        "Total fat: 29 g",
        "Protein 39g",
        "5 min read",
        "3 comments",
        "10 ways to bake bread",
        "1. Salt",
        "12 May 2023",
        "2 cups of tea are what the keeper of the lamp drinks before he goes to bed at night!",
        "The ship had lost 200 g of gold"
      })
  void no_amounts(String text) {
    assertThat(of(text).isAmount()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Ingredients, INGREDIENTS",
    "Zutaten für 4 Personen, INGREDIENTS",
    "Ingrédients (6 personnes), INGREDIENTS",
    "Składniki:, INGREDIENTS",
    "材料（2人分）, INGREDIENTS",
    "재료, INGREDIENTS",
    "सामग्री, INGREDIENTS",
    "المقادير, INGREDIENTS",
    "## Directions, STEPS",
    "Przygotowanie krok po kroku, STEPS",
    "Modo de preparo, STEPS",
    "作り方, STEPS",
    "Prep Time: 3 hours, FACT",
    "Cook: 30 mins, FACT",
    "Préparation : 20min, FACT",
    "Yield: 1 loaf, FACT",
    "Rendimento 4 porções, FACT",
    "Dificuldade Fácil, FACT",
    "調理時間30分, FACT",
    "Gesamtzeit, LABEL",
    "Portion(en), LABEL",
    "2 Min., VALUE",
    "2 hrs 20 mins, VALUE",
    "4 porcje, VALUE",
    "2 onions, COUNT",
    "Krok 2, STEP_NUMBER",
    "2, STEP_NUMBER",
    "The ingredients of a good story, NONE",
    "In total, NONE",
    "Ferry runs late, NONE"
  })
  void headings_labels_and_numbers(String text, RecipeLine expected) {
    assertThat(of(text)).isEqualTo(expected);
  }
}
