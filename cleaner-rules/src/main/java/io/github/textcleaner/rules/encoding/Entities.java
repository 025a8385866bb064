package io.github.textcleaner.rules.encoding;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.text.translate.EntityArrays;
import org.jspecify.annotations.Nullable;

/** The named characters of HTML: those of HTML 4 and the more usual of the HTML Standard. */
final class Entities {
  /** The longest name. */
  static final int LONGEST = 24;

  /** Accents at the end of names of letters, which no word has. */
  private static final ImmutableSet<String> ACCENTS =
      ImmutableSet.of("acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "lig");

  private static final ImmutableSet<String> UNENDED = ImmutableSet.of("amp", "nbsp", "quot");

  private static final ImmutableMap<String, String> BY_NAME = load();

  private Entities() {}

  /** Returns what a name stands for, or null. */
  static @Nullable String named(String name) {
    return BY_NAME.get(name);
  }

  /** Returns whether a name is known without a semicolon after it, and is no word by chance. */
  static boolean mayBeUnended(String name) {
    if (UNENDED.contains(name)) {
      return true;
    }
    String value = BY_NAME.get(name);
    return value != null
        && value.charAt(0) >= 0xC0
        && value.charAt(0) <= 0xFF
        && ACCENTS.stream().anyMatch(accent -> name.endsWith(accent));
  }

  private static ImmutableMap<String, String> load() {
    Map<String, String> names = new HashMap<>();
    add(names, EntityArrays.BASIC_UNESCAPE);
    add(names, EntityArrays.ISO8859_1_UNESCAPE);
    add(names, EntityArrays.HTML40_EXTENDED_UNESCAPE);
    for (DataFile.Entry entry : DataFile.read("entities.tsv")) {
      names.put(entry.name(), entry.value());
    }
    addCapitals(names);
    return ImmutableMap.copyOf(names);
  }

  private static void add(Map<String, String> names, Map<CharSequence, CharSequence> entities) {
    entities.forEach(
        (entity, value) ->
            names.put(entity.subSequence(1, entity.length() - 1).toString(), value.toString()));
  }

  /** Texts that were put in capitals as a whole have names in capitals too. */
  private static void addCapitals(Map<String, String> names) {
    Map<String, String> capitals = new HashMap<>();
    names.forEach(
        (name, value) -> {
          char letter = value.charAt(0);
          boolean lower = letter >= 0xDF && letter < 0xFF && letter != '\u00F7' && letter != 0xDF;
          if (lower && CharMatcher.inRange('a', 'z').matchesAllOf(name)) {
            capitals.put(Ascii.toUpperCase(name), String.valueOf((char) (letter - 0x20)));
          }
        });
    capitals.forEach(names::putIfAbsent);
  }
}
