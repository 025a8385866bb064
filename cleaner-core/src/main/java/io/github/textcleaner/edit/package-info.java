/**
 * What changes where in a text, and why.
 *
 * <p>This package knows rules only by their id.
 */
@NullMarked
package io.github.textcleaner.edit;

import org.jspecify.annotations.NullMarked;
