/**
 * The engine and what a caller touches first: build a {@link io.github.textcleaner.Cleaner}, clean,
 * look at the {@link io.github.textcleaner.CleaningResult}.
 */
@NullMarked
package io.github.textcleaner;

import org.jspecify.annotations.NullMarked;
