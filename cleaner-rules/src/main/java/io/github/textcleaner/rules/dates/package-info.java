/** Lines that hold dates and times, and the names and words around them in many languages. */
@NullMarked
package io.github.textcleaner.rules.dates;

import org.jspecify.annotations.NullMarked;
