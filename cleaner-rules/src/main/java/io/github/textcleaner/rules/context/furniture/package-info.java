/** Which lines that the phrase book knows belong to the page. */
@NullMarked
package io.github.textcleaner.rules.context.furniture;

import org.jspecify.annotations.NullMarked;
