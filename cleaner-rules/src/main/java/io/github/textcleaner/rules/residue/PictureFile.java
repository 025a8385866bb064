package io.github.textcleaner.rules.residue;

import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.Zone;
import io.github.textcleaner.rules.context.Zones;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines that are nothing but the name of a picture, which pages show where it is missing: one that
 * a camera, a phone or a network gave, such as {@code IMG_0041 (2).jpg}, or outside of the prose
 * any. Lists of files hold such names too.
 */
final class PictureFile {
  private static final int SHORTEST = 7;
  private static final int LONGEST = 80;

  /** What the names of pictures end with. */
  private static final String END_LETTERS = "gGfFpP";

  private static final String COPY = "(?: ?\\(\\d{1,2}\\))?+";
  private static final String END = "(?:\\.(?i:jpe?g|png|gif|webp|heic))";

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:IMG|DSC[NF]?|PXL|MVIMG|DJI)[_-]?\\d{3,}+[\\w-]*+"
              + COPY
              + END
              + "?+|\\d{8,}+(?:_\\d{4,})*+(?:_[a-z])?+"
              + COPY
              + END
              + "|WhatsApp Image \\d{4}-\\d\\d-\\d\\d at [\\d.]++(?: [AP]M)?+"
              + COPY
              + END
              + "?+|Screen ?[Ss]hot \\d{4}-\\d\\d-\\d\\d at [\\d.]++(?: [AP]M)?+"
              + COPY
              + END
              + "?+)");

  private static final Pattern ANY_NAME =
      Pattern.compile("[\\w-]{1,40}+(?:\\.[\\w-]{1,40}+){0,3}" + "(?<=\\.(?i:jpe?g|png|gif|webp))");

  private PictureFile() {}

  static boolean is(Line line) {
    boolean gone = isGivenByDevice(line) || isAny(line) && Zones.zoneOf(line) != Zone.BODY;
    return gone && !Neighbors.isAnnounced(line) && !isListed(line);
  }

  private static boolean isGivenByDevice(Line line) {
    int length = line.content().length();
    return length >= SHORTEST
        && length <= LONGEST
        && line.has(Trait.DIGIT)
        && mayOpen(line.document().text().charAt(line.content().start()))
        && NAME.matcher(line.text()).matches();
  }

  private static boolean isAny(Line line) {
    char last = line.document().text().charAt(line.content().end() - 1);
    return line.content().length() <= LONGEST
        && END_LETTERS.indexOf(last) >= 0
        && ANY_NAME.matcher(line.text()).matches();
  }

  private static boolean mayOpen(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
  }

  /** Returns whether another name stands beside this one. */
  private static boolean isListed(Line line) {
    return Stream.of(Neighbors.above(line), Neighbors.below(line))
        .flatMap(Optional::stream)
        .anyMatch(other -> isGivenByDevice(other) || isAny(other));
  }
}
