/**
 * What a line must hold so that a reader of lines need look at it: {@link
 * io.github.textcleaner.rules.clues.Clue} finds it for all readers in one pass.
 */
@NullMarked
package io.github.textcleaner.rules.clues;

import org.jspecify.annotations.NullMarked;
