package io.github.textcleaner.rules.build;

import io.github.textcleaner.rules.clues.CreditWords;
import io.github.textcleaner.rules.dates.CompiledDates;
import io.github.textcleaner.rules.joins.CompiledWeights;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.names.PictureCaptions;
import io.github.textcleaner.rules.phrases.CompiledPhrases;
import io.github.textcleaner.rules.recipes.RecipeTokens;
import io.github.textcleaner.rules.resource.WordKinds;
import io.github.textcleaner.rules.words.CompiledLexicons;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes what a short run cannot afford to make: phrases and words as tables that are read as they
 * are.
 */
public final class CompiledResources {
  private CompiledResources() {}

  /**
   * Writes the tables beside the classes that read them.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    CompiledPhrases.write(classes);
    CompiledDates.write(classes);
    WordKinds.compile(classes, CreditWords.class, "credit-words", Folding::fold);
    WordKinds.compile(classes, PictureCaptions.class, "caption-words", Folding::fold);
    WordKinds.compile(classes, RecipeTokens.class, "recipe-words", RecipeTokens::key);
    CompiledLexicons.write(classes);
    CompiledWeights.write(classes);
  }
}
