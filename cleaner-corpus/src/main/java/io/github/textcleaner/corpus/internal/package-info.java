/** JSON as the other packages read and write it. Not for users: it may change at any time. */
@NullMarked
package io.github.textcleaner.corpus.internal;

import org.jspecify.annotations.NullMarked;
