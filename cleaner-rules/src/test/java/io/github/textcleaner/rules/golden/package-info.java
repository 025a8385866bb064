/** Whole documents with their exact cleaned text and the edits that lead there. */
@NullMarked
package io.github.textcleaner.rules.golden;

import org.jspecify.annotations.NullMarked;
