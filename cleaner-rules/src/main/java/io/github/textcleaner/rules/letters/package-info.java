/** Letters, digits and marks of all scripts, as words are compared by: folded, and as hashes. */
@NullMarked
package io.github.textcleaner.rules.letters;

import org.jspecify.annotations.NullMarked;
