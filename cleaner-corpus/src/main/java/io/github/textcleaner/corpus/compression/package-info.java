/** Compressed inputs and outputs. */
@NullMarked
package io.github.textcleaner.corpus.compression;

import org.jspecify.annotations.NullMarked;
