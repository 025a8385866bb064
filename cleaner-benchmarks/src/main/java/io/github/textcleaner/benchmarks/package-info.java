/** Measurements of speed. Not published. */
@NullMarked
package io.github.textcleaner.benchmarks;

import org.jspecify.annotations.NullMarked;
