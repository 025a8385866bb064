/** What several rules ask about words: phrases, dates, names. No rule is in here. */
@NullMarked
package io.github.textcleaner.rules.lang;

import org.jspecify.annotations.NullMarked;
