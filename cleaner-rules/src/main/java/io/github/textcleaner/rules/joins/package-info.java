/**
 * Spaces that extraction lost inside a line. A rule a class, named as its id; {@link
 * io.github.textcleaner.rules.joins.JoinRules} lists them.
 */
@NullMarked
package io.github.textcleaner.rules.joins;

import org.jspecify.annotations.NullMarked;
