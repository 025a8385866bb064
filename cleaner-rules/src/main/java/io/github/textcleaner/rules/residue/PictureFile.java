package io.github.textcleaner.rules.residue;

import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Sentences;
import io.github.textcleaner.text.Trait;
import java.util.regex.Pattern;

/**
 * Lines that are nothing but the name that a camera, a phone or a network gave to a picture: {@code
 * IMG_0041 (2).jpg}. Pages show it where the picture is missing. Lists of files and manuals hold
 * such names too.
 */
final class PictureFile {
  private static final int SHORTEST = 7;
  private static final int LONGEST = 80;

  private static final String COPY = "(?: ?\\(\\d{1,2}\\))?+";
  private static final String END = "(?:\\.(?i:jpe?g|png|gif|webp|heic))";

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:I(?:MG|mg)|DSC[NF]?|PXL|MVIMG|DJI)_\\d{4,}+[\\w-]*+"
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

  private PictureFile() {}

  static boolean is(Line line) {
    int length = line.content().length();
    return length >= SHORTEST
        && length <= LONGEST
        && line.has(Trait.DIGIT)
        && mayOpen(line.document().text().charAt(line.content().start()))
        && isName(line)
        && !Neighbors.isAnnounced(line)
        && !isListed(line)
        && !isInSentence(line);
  }

  private static boolean isName(Line line) {
    return NAME.matcher(line.text()).matches();
  }

  private static boolean mayOpen(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
  }

  /** Returns whether another name stands beside this one. */
  private static boolean isListed(Line line) {
    return Neighbors.anyBeside(line, PictureFile::isName);
  }

  /** Returns whether the line above goes on here, or this one in the line below. */
  private static boolean isInSentence(Line line) {
    boolean open =
        Zones.zoneOf(line) != Zone.HEAD
            && Neighbors.above(line)
                .filter(above -> !Sentences.closeAt(above.document().text(), above.content()))
                .isPresent();
    return open
        || Neighbors.below(line)
            .filter(below -> Letters.isLower(below.text().charAt(0)))
            .isPresent();
  }
}
