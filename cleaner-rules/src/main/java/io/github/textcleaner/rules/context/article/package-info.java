/**
 * Where the article starts in its page and where it ends, and the zones that the lines of the page
 * lie in.
 */
@NullMarked
package io.github.textcleaner.rules.context.article;

import org.jspecify.annotations.NullMarked;
