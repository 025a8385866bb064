/** The lines that name who wrote the text. */
@NullMarked
package io.github.textcleaner.rules.context.bylines;

import org.jspecify.annotations.NullMarked;
