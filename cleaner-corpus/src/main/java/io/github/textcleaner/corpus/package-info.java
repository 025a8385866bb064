/**
 * What every format has in common: inputs, batches of documents that are cleaned on several threads
 * and written in order, problems, and files that appear when they are whole. Each format has a
 * package of its own below this one.
 *
 * <p>Everything here is for front ends: the command line, a service, a test harness. Nothing
 * prints.
 */
@NullMarked
package io.github.textcleaner.corpus;

import org.jspecify.annotations.NullMarked;
