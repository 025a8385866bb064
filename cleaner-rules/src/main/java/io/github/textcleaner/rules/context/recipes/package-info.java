/** Recipes on a page: times and portions, ingredients, steps. */
@NullMarked
package io.github.textcleaner.rules.context.recipes;

import org.jspecify.annotations.NullMarked;
