/** Lines of recipes: headings, amounts, times, servings. */
@NullMarked
package io.github.textcleaner.rules.recipes;

import org.jspecify.annotations.NullMarked;
