package io.github.textcleaner.rules.names;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that speak of a person by name in the box about the author of a text. */
public final class AboutLine {
  private static final Pattern ABOUT =
      Pattern.compile("(?:About|Sobre|Acerca de|À propos de|Über|Over|Om|Despre|Об|О|O) (.{3,60})");

  private static final Pattern REACH =
      Pattern.compile(
          "(?:Write to|Contact|Reach|E-?mail|Follow) ([^@]{3,60}?) (?:at|on Twitter(?: at)?)"
              + " (?:@\\w{2,30}|[\\w.%+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{2,20}){1,3})\\.?");

  /** What a line of these begins with. */
  private static final String FIRST = "ASÀÜODОWCREF";

  private AboutLine() {}

  /**
   * Returns whether the text is "About" and a name, or "Write to", a name and an address.
   *
   * @param text not empty
   */
  public static boolean is(String text) {
    return FIRST.indexOf(text.charAt(0)) >= 0 && isWorded(text);
  }

  private static boolean isWorded(String text) {
    return names(ABOUT.matcher(text)) || names(REACH.matcher(text));
  }

  /**
   * Returns the name behind "About", if nothing else stands in the text.
   *
   * @param text not empty
   */
  public static Optional<String> nameIn(String text) {
    if (FIRST.indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    Matcher about = ABOUT.matcher(text);
    return names(about) ? Optional.of(about.group(1)) : Optional.empty();
  }

  private static boolean names(Matcher line) {
    return line.matches() && PersonNames.isName(line.group(1));
  }
}
