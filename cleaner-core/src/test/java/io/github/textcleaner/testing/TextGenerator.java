package io.github.textcleaner.testing;

import java.util.List;

/**
 * Makes texts out of what scraped pages and hostile inputs are made of. Each text draws from a few
 * of the tables only, so that some texts are prose and others are nothing but line ends.
 */
public final class TextGenerator {
  private static final List<String> WORDS =
      List.of("the", "Report", "said", "UNO", "été", "Öl", "привет", "Мир", "ΑΒΓ", "新聞", "x", "I");
  private static final List<String> PUNCTUATION =
      List.of(".", ",", "!", "?", ":", ";", "…", "。", "\"", "“", "”", "«", "»", "'", "(", ")", "-");
  private static final List<String> GLUE =
      List.of("end.Next", "red,Green", "said\"Yes", "\"No\"he", "aB", "3.5", "a:b", "www.x.org");
  private static final List<String> RESIDUE =
      List.of(
          "\nLeave a Replay\n",
          "\n1684969122\n",
          "\n#ferry #Holm\n",
          "\n© 2023 Example. All rights reserved.\n",
          "\nOnline Report |\n",
          "\n24.05.2023\r\n",
          "\n2023-05-24 12:09:19",
          "1684969122\n",
          "&nbsp;",
          "&amp;",
          "Ã©");
  private static final List<String> LINE_ENDS =
      List.of("\n", "\r\n", "\r", "\n\n\n", "\r\n\r\n", "\n\r", "\n \n", "\u2028", "\u0085");
  private static final List<String> BLANKS =
      List.of(" ", "  ", "\t", "\u00A0", "\u3000", "\u2003", "\u000B", "\f", "\u200B", "\uFEFF");
  private static final List<String> ODD =
      List.of(
          "\uD83D", "\uDE00", "😀", "𝐀", "e\u0301", "\u0301", "\u00AD", "\u0000", "\u001B",
          "\uFFFD");
  private static final List<List<String>> TABLES =
      List.of(WORDS, PUNCTUATION, GLUE, RESIDUE, LINE_ENDS, BLANKS, ODD);

  private final SplitMix64 random;

  public TextGenerator(SplitMix64 random) {
    this.random = random;
  }

  /** Returns a text of up to {@code maxTokens} tokens, now and then an empty one. */
  public String next(int maxTokens) {
    int tables = 1 + random.below((1 << TABLES.size()) - 1);
    StringBuilder text = new StringBuilder();
    for (int left = random.below(maxTokens + 1); left > 0; left--) {
      int table = random.below(TABLES.size());
      while ((tables >> table & 1) == 0) {
        table = random.below(TABLES.size());
      }
      text.append(random.pick(TABLES.get(table)));
      if (random.chance(40)) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
