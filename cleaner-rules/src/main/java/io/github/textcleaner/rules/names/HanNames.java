package io.github.textcleaner.rules.names;

/**
 * What names look like in Chinese and Japanese, as parts of regular expressions. Names of two to
 * four characters have no capitals: the first one must begin with a frequent family name, else it
 * may be a noun, or a word for a trade must stand beside it.
 */
final class HanNames {
  static final String HAN = "[一-鿿]";

  /**
   * The most frequent family names, in both ways to write them, but for those that are frequent
   * words: verbs, pronouns, particles.
   */
  static final String FAMILY =
      "[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭林罗羅高郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁余叶葉蒋蔣杜苏蘇魏"
          + "程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸石戴贾賈韦韋夏邱侯邹鄒熊孟秦阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴赖賴洪"
          + "武莫孔汤湯温康施牛樊葛邢齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢季"
          + "裴霍涂苗谷盛曲翁冉骆駱蓝藍游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽穆农農司卓古吉缪繆简簡车車项項芦蘆麦麥褚娄婁窦竇戚岑景"
          + "宫宮费費卜冷晏席卫衛米柏宗瞿桂佟臧闵閔苟邬鄔卞姬师師仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏佘池麻苑迟遲邝鄺]";

  static final String GAP = "[ \u3000]?";
  private static final String COMMA = "[、,，／/ \u3000]{1,2}";

  /** Two characters may be set apart, so that they are as wide as three. */
  private static final String NAME = FAMILY + "(?:" + GAP + HAN + "|" + HAN + "{2,3})";

  static final String NAMES = NAME + "(?:" + COMMA + NAME + "){0,4}";
  static final String ANY_NAMES = HAN + "{2,4}(?:" + COMMA + HAN + "{2,4}){0,4}";

  /** Words for trades of those who write for a paper. */
  static final String SENDER = "(?:记者|記者|通讯员|通訊員|实习生|實習生)";

  /** Family names of Japan that are hardly ever places or other words. */
  private static final String JAPANESE_FAMILY =
      "(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|井上|木村|斎藤|斉藤|山崎|阿部|橋本|石井|前田"
          + "|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|藤井|西村|藤原|岡本|松田|竹内|和田|石田|森田|柴田|酒井|工藤|横山"
          + "|宮本|内田|谷口|今井|藤本|武田|村田|杉山|増田|菅原|久保|松井|松尾|菊地|菊池|野村|渡部|大西|桜井|服部)";

  static final String JAPANESE_NAME =
      (JAPANESE_FAMILY + GAP + "(?:[々一-鿿]{1,3}|[ぁ-ゖ]{2,4})") + "(?<![県市町村区駅港寺館家氏校店屋園社所])";

  private HanNames() {}

  /**
   * Returns whether a text may say who reports, so that it is worth looking at by {@link
   * HanReporters}, which makes its patterns when it is first asked.
   */
  static boolean mayReport(String text) {
    return text.indexOf('者') > 0
        || text.endsWith("道")
        || text.endsWith("導")
        || "取構文写撮聞編執".indexOf(text.charAt(0)) >= 0;
  }
}
