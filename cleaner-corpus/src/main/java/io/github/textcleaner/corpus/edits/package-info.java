/** The edits of a text as records, and as JSON. */
@NullMarked
package io.github.textcleaner.corpus.edits;

import org.jspecify.annotations.NullMarked;
