package io.github.textcleaner.rules.names;

import static io.github.textcleaner.rules.names.HanNames.ANY_NAMES;
import static io.github.textcleaner.rules.names.HanNames.FAMILY;
import static io.github.textcleaner.rules.names.HanNames.GAP;
import static io.github.textcleaner.rules.names.HanNames.HAN;
import static io.github.textcleaner.rules.names.HanNames.JAPANESE_NAME;
import static io.github.textcleaner.rules.names.HanNames.NAMES;
import static io.github.textcleaner.rules.names.HanNames.SENDER;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.textcleaner.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What papers and magazines in Chinese and Japanese print of who wrote a text. Who is named in a
 * list of guests or speaks in an interview has a word for a trade too, so more must be there to be
 * sure.
 *
 * @param names where the names stand in the text; a desk has none
 * @param sure whether the text itself says that they wrote it
 */
record HanReporters(ImmutableList<Span> names, boolean sure) {
  private static final Pattern ONE_OF_NAMES =
      Pattern.compile(HAN + "[ \u3000]" + HAN + "(?!" + HAN + ")|" + HAN + "{2,4}");

  /** With these ends what a reporter says or does, no name. */
  private static final CharMatcher NO_END_OF_NAME =
      CharMatcher.anyOf("了吧您你好谁誰吗嗎呢啊的们們").precomputed();

  private static final String REPORTER = "(?:记者|記者)";
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

  private static final String TASKS_AND_NAME =
      "(?:" + TASK + "[・、]){0,3}" + TASK + "＝(" + JAPANESE_NAME + ")";

  /** Who did what for a magazine in Japanese. */
  private static final Pattern TASKS =
      Pattern.compile(TASKS_AND_NAME + ("(?:[ \u3000、]{1,2}" + TASKS_AND_NAME + ")?").repeat(3));

  private static ImmutableList<Pattern> patterns(String... patterns) {
    return Stream.of(patterns).map(Pattern::compile).collect(ImmutableList.toImmutableList());
  }

  /** Returns who reports, if a text says so and nothing else. */
  static Optional<HanReporters> of(String text) {
    Matcher tasks = TASKS.matcher(text);
    if (tasks.matches()) {
      return Optional.of(new HanReporters(groups(tasks), true));
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

  private static Optional<HanReporters> named(Matcher matcher, String text, boolean sure) {
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
    return Optional.of(new HanReporters(names.build(), sure));
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
}
