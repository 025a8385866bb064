/** Names of persons and agencies, and lines that say who wrote, took or did something. */
@NullMarked
package io.github.textcleaner.rules.names;

import org.jspecify.annotations.NullMarked;
