/**
 * Texts in files and records: reading and writing bytes, finding the text in a JSON record and
 * putting the cleaned one in its place, many texts on several threads, and the list of edits as
 * JSON Lines.
 *
 * <p>Everything here is for front ends: the command line, a service, a test harness. Nothing
 * prints.
 */
@NullMarked
package io.github.textcleaner.corpus;

import org.jspecify.annotations.NullMarked;
