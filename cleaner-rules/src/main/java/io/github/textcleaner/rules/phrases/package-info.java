/**
 * What sites print around texts: {@link io.github.textcleaner.rules.phrases.PhraseBook} knows it in
 * all languages.
 */
@NullMarked
package io.github.textcleaner.rules.phrases;

import org.jspecify.annotations.NullMarked;
