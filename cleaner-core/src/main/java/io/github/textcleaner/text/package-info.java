/**
 * Immutable text with a line table, lazy analyses of it, and offsets in several units.
 *
 * <p>This package knows characters and lines. It knows nothing of edits, rules, words or languages.
 */
@NullMarked
package io.github.textcleaner.text;

import org.jspecify.annotations.NullMarked;
