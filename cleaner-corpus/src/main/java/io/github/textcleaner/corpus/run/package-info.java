/**
 * Runs over whole corpora: many inputs of any format, one output for each, which appears when it is
 * whole. A run that was cut off goes on where it was.
 *
 * <p>{@link io.github.textcleaner.corpus.run.CorpusRun} finds the {@code Sources}, and {@code
 * RunProgress} leads through them; a {@code Shard} writes the output of one of them into an {@code
 * OutputTree}, and the {@code Ledger} remembers what became of it.
 */
@NullMarked
package io.github.textcleaner.corpus.run;

import org.jspecify.annotations.NullMarked;
