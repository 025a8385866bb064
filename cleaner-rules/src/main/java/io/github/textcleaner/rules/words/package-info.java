/**
 * Words by language and how common they are: {@link io.github.textcleaner.rules.words.Language}
 * tells the language of a document and ranks words in it.
 */
@NullMarked
package io.github.textcleaner.rules.words;

import org.jspecify.annotations.NullMarked;
