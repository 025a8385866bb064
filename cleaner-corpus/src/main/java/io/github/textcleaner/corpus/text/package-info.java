/**
 * Texts in files of their own: encodings found, read and written, and many files on several
 * threads.
 */
@NullMarked
package io.github.textcleaner.corpus.text;

import org.jspecify.annotations.NullMarked;
