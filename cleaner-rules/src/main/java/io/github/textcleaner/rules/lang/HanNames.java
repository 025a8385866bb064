package io.github.textcleaner.rules.lang;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.textcleaner.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Recognizes what papers in Chinese and Japanese print of who wrote a text or took a picture. Names
 * of two to four characters have no capitals: a word for a trade must stand beside them, and the
 * first one must begin with a frequent family name, else it may be a noun. Who is named in a list
 * of guests or speaks in an interview has a word for a trade too, so more must be there to be sure.
 */
final class HanNames {
  private static final String HAN = "[一-鿿]";

  /**
   * The most frequent family names, in both ways to write them, but for those that are frequent
   * words: verbs, pronouns, particles.
   */
  private static final String FAMILY =
      "[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭林罗羅高郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁余叶葉蒋蔣杜苏蘇魏"
          + "程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸石戴贾賈韦韋夏邱侯邹鄒熊孟秦阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴赖賴洪"
          + "武莫孔汤湯温康施牛樊葛邢齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢季"
          + "裴霍涂苗谷盛曲翁冉骆駱蓝藍游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽穆农農司卓古吉缪繆简簡车車项項芦蘆麦麥褚娄婁窦竇戚岑景"
          + "宫宮费費卜冷晏席卫衛米柏宗瞿桂佟臧闵閔苟邬鄔卞姬师師仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏佘池麻苑迟遲邝鄺]";

  private static final String GAP = "[ \u3000]?";
  private static final String COMMA = "[、,，／/ \u3000]{1,2}";

  /** Two characters may be set apart, so that they are as wide as three. */
  private static final String NAME = FAMILY + "(?:" + GAP + HAN + "|" + HAN + "{2,3})";

  private static final String NAMES = NAME + "(?:" + COMMA + NAME + "){0,4}";
  private static final String ANY_NAMES = HAN + "{2,4}(?:" + COMMA + HAN + "{2,4}){0,4}";
  private static final Pattern ONE_OF_NAMES =
      Pattern.compile(HAN + "[ \u3000]" + HAN + "(?!" + HAN + ")|" + HAN + "{2,4}");

  /** With these ends what a reporter says or does, no name. */
  private static final CharMatcher NO_END_OF_NAME =
      CharMatcher.anyOf("了吧您你好谁誰吗嗎呢啊的们們").precomputed();

  private static final String REPORTER = "(?:记者|記者)";
  private static final String SENDER = "(?:记者|記者|通讯员|通訊員|实习生|實習生)";
  private static final String REPORTS = "(?:报道|報道|报导|報導)";
  private static final String SLASH = GAP + "[/／∕╱\\\\]" + GAP;
  private static final String COLON = "[:：]?" + GAP;
  private static final String BULLET = "[■□●○◎◆◇]?" + GAP;

  /** Who sent something in too. */
  private static final String SENDERS =
      "(?:[ \u3000、,，;；]{0,2}" + HAN + "{0,4}" + SENDER + COLON + "(" + ANY_NAMES + "))";

  private static final String ENDED =
      "(?:" + GAP + "(?:摄影|图文)?" + REPORTS + "|" + GAP + "文[/／]?[图摄])?";

  private static final String MORE_SENDERS = SENDERS + "?" + SENDERS + "?";
  private static final String PLACED = SLASH + HAN + "{2,6}" + REPORTS;
  private static final String AT_END = "(?:" + PLACED + "|" + ENDED + ")";
  private static final String OPENED = "[(（【\\[〔]";
  private static final String CLOSED = "[)）】\\]〕]";
  private static final String NAMED = HAN + "{0,8}" + REPORTER + GAP + "(" + NAMES + ")";
  private static final String LABELED = HAN + "{0,8}" + REPORTER + COLON + "(" + NAMES + ")";
  private static final String OF_THIS_PAPER =
      "本[报報网網刊台社]" + HAN + "{0,6}" + REPORTER + COLON + "(" + NAMES + ")";

  /** Reporters of "this paper", with those who sent something in, in brackets, or from a place. */
  private static final ImmutableList<Pattern> SURE =
      patterns(
          BULLET + OPENED + "?" + OF_THIS_PAPER + MORE_SENDERS + AT_END + CLOSED + "?",
          BULLET + LABELED + SENDERS + SENDERS + "?" + AT_END,
          OPENED + NAMED + MORE_SENDERS + AT_END + CLOSED,
          BULLET + LABELED + PLACED,
          "(?:(" + FAMILY + HAN + "{2})|" + HAN + "{2,4}(?:中心|組|组))" + PLACED);

  /** Reporters without a sign that they wrote: somebody may present them. */
  private static final Pattern PRESENTED =
      Pattern.compile(
          BULLET
              + ("(?:" + HAN + "{1,6}[报報网網社台刊]" + HAN + "{0,4})?" + REPORTER + GAP)
              + ("(" + NAMES + ")" + ENDED));

  private static final String TASK = "(?:取材|構成|文|写真|撮影|聞き手|編集|執筆)";

  /** Family names of Japan that are hardly ever places or other words. */
  private static final String JAPANESE_FAMILY =
      "(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|井上|木村|斎藤|斉藤|山崎|阿部|橋本|石井|前田"
          + "|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|藤井|西村|藤原|岡本|松田|竹内|和田|石田|森田|柴田|酒井|工藤|横山"
          + "|宮本|内田|谷口|今井|藤本|武田|村田|杉山|増田|菅原|久保|松井|松尾|菊地|菊池|野村|渡部|大西|桜井|服部)";

  private static final String JAPANESE_NAME =
      (JAPANESE_FAMILY + GAP + "(?:[々一-鿿]{1,3}|[ぁ-ゖ]{2,4})") + "(?<![県市町村区駅港寺館家氏校店屋園社所])";

  private static final String TASKS_AND_NAME =
      "(?:" + TASK + "[・、]){0,3}" + TASK + "＝(" + JAPANESE_NAME + ")";

  /** Who did what for a magazine in Japanese. */
  private static final Pattern TASKS =
      Pattern.compile(TASKS_AND_NAME + ("(?:[ \u3000、]{1,2}" + TASKS_AND_NAME + ")?").repeat(3));

  /** Who took a picture: with a trade, or in brackets, or with a blank before the last word. */
  private static final String TOOK = "(?:" + GAP + "[摄攝](?:影)?)";

  private static final String BY_TRADE = HAN + "{0,8}" + SENDER + GAP + ANY_NAMES + TOOK;
  private static final String ISSUED = HAN + "{2,8}[发發]" + GAP + "[（(]" + ANY_NAMES + TOOK + "[）)]";
  private static final String BRACKETED =
      "[（(【\\[](?:[图圖][/／:：]?)?(?:" + BY_TRADE + "|" + NAMES + TOOK + ")[）)】\\]]";
  private static final String BLANK_AND_TOOK = NAMES + "[ \u3000]+[摄攝]";

  private static final Pattern PICTURE =
      Pattern.compile(
          ("(?:[图圖][/／:：])?" + BY_TRADE) + ("|" + ISSUED + "|" + BRACKETED + "|" + BLANK_AND_TOOK));

  /** The same behind a caption: after its stop, or in brackets. */
  private static final Pattern AFTER_CAPTION =
      Pattern.compile(
          "(?<=[。！？”])"
              + (GAP + "(?:" + BY_TRADE + "|" + ISSUED + "|" + BLANK_AND_TOOK + "|" + BRACKETED)
              + ")");

  /** Captions of papers in Japanese end so: an equals sign, a place, the day, and by whom. */
  private static final Pattern JAPANESE_CAPTION =
      Pattern.compile(
          "[=＝][^、]{0,25}[0-9０-９]{1,2}日(?:午[前後][0-9０-９]{1,2}時(?:[0-9０-９]{1,2}分)?)?、"
              + ("(" + JAPANESE_NAME + "撮影)"));

  private static final CharMatcher EQUALS = CharMatcher.anyOf("=＝");

  /** Who took a picture, in Japanese; a notice may say whether one may take any. */
  private static final Pattern JAPANESE_PICTURE =
      Pattern.compile("(?:写真・)?撮影" + GAP + "[:：=＝/／]" + GAP + JAPANESE_NAME);

  private static final int LONGEST_PICTURE = 40;

  private HanNames() {}

  /**
   * Who reports.
   *
   * @param names where the names stand in the text; a desk has none
   * @param sure whether the text itself says that they wrote it
   */
  record Reporters(ImmutableList<Span> names, boolean sure) {}

  private static ImmutableList<Pattern> patterns(String... patterns) {
    return Stream.of(patterns).map(Pattern::compile).collect(ImmutableList.toImmutableList());
  }

  /** Returns whether a text may say who reports, so that it is worth looking at. */
  static boolean mayReport(String text) {
    return text.indexOf('者') > 0
        || text.endsWith("道")
        || text.endsWith("導")
        || "取構文写撮聞編執".indexOf(text.charAt(0)) >= 0;
  }

  /** Returns who reports, if a text says so and nothing else. */
  static Optional<Reporters> reporters(String text) {
    if (!mayReport(text)) {
      return Optional.empty();
    }
    Matcher tasks = TASKS.matcher(text);
    if (tasks.matches()) {
      return Optional.of(new Reporters(groups(tasks), true));
    }
    for (Pattern pattern : SURE) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return named(matcher, text, true);
      }
    }
    Matcher presented = PRESENTED.matcher(text);
    return presented.matches() ? named(presented, text, false) : Optional.empty();
  }

  private static Optional<Reporters> named(Matcher matcher, String text, boolean sure) {
    ImmutableList.Builder<Span> names = ImmutableList.builder();
    for (Span group : groups(matcher)) {
      Matcher name = ONE_OF_NAMES.matcher(text);
      for (int i = group.start(); i < group.end(); i++) {
        if (name.region(i, group.end()).lookingAt()) {
          if (!isName(name.group())) {
            return Optional.empty();
          }
          names.add(new Span(i, name.end()));
          i = name.end();
        }
      }
    }
    return Optional.of(new Reporters(names.build(), sure));
  }

  private static boolean isName(String text) {
    return text.charAt(0) != text.charAt(1)
        && !NO_END_OF_NAME.matches(text.charAt(text.length() - 1));
  }

  private static ImmutableList<Span> groups(Matcher matcher) {
    return IntStream.rangeClosed(1, matcher.groupCount())
        .filter(group -> matcher.start(group) >= 0)
        .mapToObj(group -> new Span(matcher.start(group), matcher.end(group)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether a text says who took a picture, and nothing else. */
  static boolean isPicture(String text) {
    if (text.length() > LONGEST_PICTURE) {
      return false;
    }
    boolean took = text.indexOf('摄') > 0 || text.indexOf('攝') > 0;
    return took && PICTURE.matcher(text).matches()
        || text.indexOf('撮') >= 0 && JAPANESE_PICTURE.matcher(text).matches();
  }

  /** Returns where a text begins to say who took the picture that it describes, or -1. */
  static int pictureStart(String text) {
    if (text.endsWith("撮影")) {
      int equals = EQUALS.lastIndexIn(text);
      Matcher caption = JAPANESE_CAPTION.matcher(text);
      return equals > 0 && caption.region(equals, text.length()).matches() ? caption.start(1) : -1;
    }
    int end = Math.max(0, text.length() - 4);
    boolean took = text.indexOf('摄', end) > 0 || text.indexOf('攝', end) > 0;
    return took ? lastStart(AFTER_CAPTION, text) : -1;
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
