/** What several rules ask about places in a document. No rule is in here. */
@NullMarked
package io.github.textcleaner.rules.context;

import org.jspecify.annotations.NullMarked;
