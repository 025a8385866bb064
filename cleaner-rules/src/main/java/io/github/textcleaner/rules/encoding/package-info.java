/**
 * Characters that damage on the way has put in the place of the author's. A rule a class, named as
 * its id; {@link io.github.textcleaner.rules.encoding.EncodingRules} lists them.
 */
@NullMarked
package io.github.textcleaner.rules.encoding;

import org.jspecify.annotations.NullMarked;
