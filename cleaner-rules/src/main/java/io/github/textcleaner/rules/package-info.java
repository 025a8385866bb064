/** The built-in rules, as one pack. The packages below are internal, one a category. */
@NullMarked
package io.github.textcleaner.rules;

import org.jspecify.annotations.NullMarked;
