/** Seeded generation of texts and small rules, for the tests of this module and of others. */
@NullMarked
package io.github.textcleaner.testing;

import org.jspecify.annotations.NullMarked;
