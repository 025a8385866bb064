/** Sections of comments of readers. */
@NullMarked
package io.github.textcleaner.rules.context.comments;

import org.jspecify.annotations.NullMarked;
