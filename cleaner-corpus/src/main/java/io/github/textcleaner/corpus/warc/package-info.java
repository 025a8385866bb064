/** WARC files and their WET kind: the texts in them are cleaned, all else stays. */
@NullMarked
package io.github.textcleaner.corpus.warc;

import org.jspecify.annotations.NullMarked;
