package io.github.textcleaner.rules.lang;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes what papers in Chinese and Japanese print of who wrote a text or took a picture. Names
 * of two to four characters have no capitals: a word for a trade must stand beside them, and the
 * first one must begin with a frequent family name, else it may be a noun.
 */
final class HanNames {
  private static final String HAN = "[\u4E00-\u9FFF]";

  /** The most frequent family names, in both ways to write them. */
  private static final String FAMILY =
      "[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭"
          + "萧蕭肖蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸石戴贾賈韦韋夏邱侯邹"
          + "鄒熊孟秦阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴赖賴洪武莫孔汤湯常温康施牛樊葛邢安齐"
          + "齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童"
          + "凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時"
          + "穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂全"
          + "佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺]";

  /** Two characters may be set apart, so that they are as wide as three. */
  private static final String NAME = FAMILY + "(?:[ \u3000]?" + HAN + "|" + HAN + "{2,3})";

  private static final String NAMES =
      NAME + "(?:[\u3001,\uFF0C\uFF0F/ \u3000]{1,2}" + NAME + "){0,4}";
  private static final String ANY_NAMES =
      HAN + "{2,4}(?:[\u3001,\uFF0C\uFF0F/ \u3000]{1,2}" + HAN + "{2,4}){0,4}";

  private static final String REPORTER = "(?:记者|記者)";
  private static final String SENDER = "(?:记者|記者|通讯员|通訊員|实习生|實習生)";
  private static final String REPORTS = "(?:报道|報道|报导|報導)";
  private static final String OPENED = "[\uFF08(\u3010\\[\u3014]?";
  private static final String CLOSED = "[\uFF09)\u3011\\]\u3015]?";
  private static final String SLASH = "[ \u3000]?[/\uFF0F\u2215\u2571\\\\][ \u3000]?";

  /** Reporters, those who sent something in, and from where they report. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "[\u25A0\u25A1\u25CF\u25CB\u25CE\u25C6\u25C7]?[ \u3000]?"
              + OPENED
              + ("(?:" + HAN + "{0,8}" + REPORTER + "[:\uFF1A]?[ \u3000]?)(" + NAMES + ")")
              + ("(?:[ \u3000\u3001,\uFF0C;\uFF1B]{0,2}" + HAN + "{0,4}" + SENDER)
              + ("[:\uFF1A]?[ \u3000]?" + ANY_NAMES + "){0,2}")
              + ("(?:" + SLASH + HAN + "{2,6}" + REPORTS)
              + ("|[ \u3000]?(?:摄影|图文)?" + REPORTS + "|[ \u3000]?文[/\uFF0F]?[图摄])?")
              + CLOSED);

  /** A name or a desk, and from where it reports. */
  private static final Pattern REPORTING =
      Pattern.compile(
          ("(?:(" + NAME + ")|" + HAN + "{2,4}(?:中心|組|组))") + (SLASH + HAN + "{2,6}" + REPORTS));

  private static final String TASK = "(?:取材|構成|文|写真|撮影|聞き手|編集|執筆)";
  private static final String KANJI = "[\u3005\u30F6\u4E00-\u9FFF]";
  private static final String JAPANESE_NAME =
      ("(?:" + KANJI + "{1,4}[ \u3000]?" + KANJI + "{1,4}|" + KANJI + "{1,4}[ \u3000]?")
          + ("[\u30A1-\u30FA\u30FC]{2,6}|" + KANJI + "{1,4}[ \u3000][\u3041-\u3096]{2,4}")
          + "|[\u30A1-\u30FA\u30FC]{3,8})";

  /** Who did what for a magazine in Japanese. */
  private static final Pattern TASKS =
      Pattern.compile(
          ("(?:" + TASK + "[\u30FB\u3001]){0,3}" + TASK + "[/\uFF0F\u2215=\uFF1D]")
              + ("(" + JAPANESE_NAME + ")")
              + ("(?:[ \u3000\u3001]{1,2}(?:" + TASK + "[\u30FB\u3001]){0,3}" + TASK)
              + ("[/\uFF0F\u2215=\uFF1D]" + JAPANESE_NAME + "){0,3}"));

  /** Who took a picture: with a trade, or in brackets, or with a blank before the last word. */
  private static final String TOOK = "(?:[ \u3000]?[摄攝](?:影)?)";

  private static final String BY_TRADE = HAN + "{0,8}" + SENDER + "[ \u3000]?" + ANY_NAMES + TOOK;
  private static final String ISSUED =
      HAN + "{2,8}[发發][ \u3000]?[\uFF08(]" + ANY_NAMES + TOOK + "[\uFF09)]";
  private static final String BRACKETED =
      "[\uFF08(\u3010\\[](?:[图圖][/\uFF0F:\uFF1A]?)?(?:"
          + (BY_TRADE + "|" + NAMES + TOOK + ")[\uFF09)\u3011\\]]");

  private static final Pattern PICTURE =
      Pattern.compile(
          ("(?:[图圖][/\uFF0F:\uFF1A])?" + BY_TRADE)
              + ("|" + ISSUED + "|" + BRACKETED + "|" + NAMES + "[ \u3000]+[摄攝]"));

  /** The same behind a caption: after its stop, or in brackets. */
  private static final Pattern AFTER_CAPTION =
      Pattern.compile(
          "(?<=[\u3002\uFF01\uFF1F\u201D])[ \u3000]?(?:"
              + (BY_TRADE + "|" + ISSUED + "|" + NAMES + "[ \u3000]+[摄攝])|" + BRACKETED));

  /** Captions of papers in Japanese: what is seen, an equals sign, where, when, and by whom. */
  private static final Pattern JAPANESE_CAPTION =
      Pattern.compile("[\u3001,]([\u3005\u30F6\u3041-\u3096\u4E00-\u9FFF]{2,6}撮影)");

  private static final int LONGEST_PICTURE = 40;

  private HanNames() {}

  /** Returns whether a text may say who reports, so that it is worth looking at. */
  static boolean mayReport(String text) {
    return text.indexOf('者') > 0
        || text.endsWith("道")
        || text.endsWith("導")
        || "取構文写撮聞編執".indexOf(text.charAt(0)) >= 0;
  }

  /** Returns the places of the names in a text that says who reports; a desk has none. */
  static Optional<ImmutableList<Span>> reporters(String text) {
    if (!mayReport(text)) {
      return Optional.empty();
    }
    for (Pattern pattern : ImmutableList.of(SIGNED, REPORTING, TASKS)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        boolean named = matcher.group(1) != null;
        return Optional.of(
            named
                ? ImmutableList.of(new Span(matcher.start(1), matcher.end(1)))
                : ImmutableList.of());
      }
    }
    return Optional.empty();
  }

  /** Returns whether a text says who took a picture, and nothing else. */
  static boolean isPicture(String text) {
    return text.length() <= LONGEST_PICTURE
        && (text.indexOf('摄') > 0 || text.indexOf('攝') > 0)
        && PICTURE.matcher(text).matches();
  }

  /** Returns where a text begins to say who took the picture that it describes, or -1. */
  static int pictureStart(String text) {
    if (text.endsWith("撮影")) {
      boolean placed = text.indexOf('=') > 0 || text.indexOf('\uFF1D') > 0;
      return placed ? lastStart(JAPANESE_CAPTION, text, 1) : -1;
    }
    int end = Math.max(0, text.length() - 4);
    boolean took = text.indexOf('摄', end) > 0 || text.indexOf('攝', end) > 0;
    return took ? lastStart(AFTER_CAPTION, text, 0) : -1;
  }

  /** Returns where a match starts that ends with the text, or -1. */
  private static int lastStart(Pattern pattern, String text, int group) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    for (int i = Math.max(1, text.length() - LONGEST_PICTURE); i < text.length(); i++) {
      if (matcher.region(i, text.length()).matches()) {
        return matcher.start(group);
      }
    }
    return -1;
  }
}
