/** JSON Lines: the text in a record is found, and the cleaned one put in its place. */
@NullMarked
package io.github.textcleaner.corpus.json;

import org.jspecify.annotations.NullMarked;
