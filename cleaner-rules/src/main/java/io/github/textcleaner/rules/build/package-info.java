/** What runs when the jar is built, and never after. */
@NullMarked
package io.github.textcleaner.rules.build;

import org.jspecify.annotations.NullMarked;
