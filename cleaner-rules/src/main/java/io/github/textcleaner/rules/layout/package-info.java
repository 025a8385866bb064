/**
 * Blank lines and white space at line ends. A rule a class, named as its id; {@link
 * io.github.textcleaner.rules.layout.LayoutRules} lists them.
 */
@NullMarked
package io.github.textcleaner.rules.layout;

import org.jspecify.annotations.NullMarked;
