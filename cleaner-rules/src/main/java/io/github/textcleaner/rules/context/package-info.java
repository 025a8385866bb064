/**
 * What several rules ask about a line and those beside it: is it prose, known, wrapped? The
 * packages in this one find the parts of a page by that. No rule is in here.
 */
@NullMarked
package io.github.textcleaner.rules.context;

import org.jspecify.annotations.NullMarked;
