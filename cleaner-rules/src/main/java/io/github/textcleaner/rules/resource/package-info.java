/** Reads the resource files that rules keep their words and tables in. */
@NullMarked
package io.github.textcleaner.rules.resource;

import org.jspecify.annotations.NullMarked;
