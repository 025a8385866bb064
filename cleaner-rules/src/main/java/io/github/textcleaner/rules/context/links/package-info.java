/** Menus, and lists of links and teasers of other texts. */
@NullMarked
package io.github.textcleaner.rules.context.links;

import org.jspecify.annotations.NullMarked;
