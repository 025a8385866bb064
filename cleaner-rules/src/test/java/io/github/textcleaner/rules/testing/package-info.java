/** What several tests of this module share. */
@NullMarked
package io.github.textcleaner.rules.testing;

import org.jspecify.annotations.NullMarked;
