package io.github.textcleaner.rules.names;

import static io.github.textcleaner.rules.names.HanNames.ANY_NAMES;
import static io.github.textcleaner.rules.names.HanNames.GAP;
import static io.github.textcleaner.rules.names.HanNames.HAN;
import static io.github.textcleaner.rules.names.HanNames.JAPANESE_NAME;
import static io.github.textcleaner.rules.names.HanNames.NAMES;
import static io.github.textcleaner.rules.names.HanNames.SENDER;

import com.google.common.base.CharMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What papers in Chinese and Japanese print of who took a picture. */
final class HanPictures {
  /** Who took a picture: with a trade, or in brackets, or with a blank before the last word. */
  private static final String TOOK = "(?:" + GAP + "[摄攝](?:影)?)";

  private static final String BY_TRADE = HAN + "{0,8}" + SENDER + GAP + ANY_NAMES + TOOK;
  private static final String ISSUED = HAN + "{2,8}[发發]" + GAP + "[（(]" + ANY_NAMES + TOOK + "[）)]";
  private static final String BRACKETED =
      "[（(【\\[](?:[图圖][/／:：]?)?(?:" + BY_TRADE + "|" + NAMES + TOOK + ")[）)】\\]]";
  private static final String BLANK_AND_TOOK = NAMES + "[ \u3000]+[摄攝]";

  private static final int LONGEST_PICTURE = 40;

  /** Made when a text has a character that they need: most texts have none. */
  private static final class Shapes {
    static final Pattern PICTURE =
        Pattern.compile(
            ("(?:[图圖][/／:：])?" + BY_TRADE)
                + ("|" + ISSUED + "|" + BRACKETED + "|" + BLANK_AND_TOOK));

    /** The same behind a caption: after its stop, or in brackets. */
    static final Pattern AFTER_CAPTION =
        Pattern.compile(
            "(?<=[。！？”])"
                + (GAP + "(?:" + BY_TRADE + "|" + ISSUED + "|" + BLANK_AND_TOOK + "|" + BRACKETED)
                + ")");

    /** Captions of papers in Japanese end so: an equals sign, a place, the day, and by whom. */
    static final Pattern JAPANESE_CAPTION =
        Pattern.compile(
            "[=＝][^、]{0,25}[0-9０-９]{1,2}日(?:午[前後][0-9０-９]{1,2}時(?:[0-9０-９]{1,2}分)?)?、"
                + ("(" + JAPANESE_NAME + "撮影)"));

    static final CharMatcher EQUALS = CharMatcher.anyOf("=＝");

    /** Who took a picture, in Japanese; a notice may say whether one may take any. */
    static final Pattern JAPANESE_PICTURE =
        Pattern.compile("(?:写真・)?撮影" + GAP + "[:：=＝/／]" + GAP + JAPANESE_NAME);

    private Shapes() {}
  }

  private HanPictures() {}

  /** Returns whether a text says who took a picture, and nothing else. */
  static boolean isCredit(String text) {
    if (text.length() > LONGEST_PICTURE) {
      return false;
    }
    boolean took = text.indexOf('摄') > 0 || text.indexOf('攝') > 0;
    return took && Shapes.PICTURE.matcher(text).matches()
        || text.indexOf('撮') >= 0 && Shapes.JAPANESE_PICTURE.matcher(text).matches();
  }

  /** Returns where a text begins to say who took the picture that it describes, or -1. */
  static int creditStart(String text) {
    if (text.endsWith("撮影")) {
      int equals = Shapes.EQUALS.lastIndexIn(text);
      Matcher caption = Shapes.JAPANESE_CAPTION.matcher(text);
      return equals > 0 && caption.region(equals, text.length()).matches() ? caption.start(1) : -1;
    }
    int end = Math.max(0, text.length() - 4);
    boolean took = text.indexOf('摄', end) > 0 || text.indexOf('攝', end) > 0;
    return took ? lastStart(Shapes.AFTER_CAPTION, text) : -1;
  }

  /** Returns where a match starts that ends with the text, or -1. */
  private static int lastStart(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    for (int i = Math.max(1, text.length() - LONGEST_PICTURE); i < text.length(); i++) {
      if (matcher.region(i, text.length()).matches()) {
        return i;
      }
    }
    return -1;
  }
}
