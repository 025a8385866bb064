package io.github.textcleaner.corpus.run;

import java.time.Duration;

/**
 * A document that took long.
 *
 * @param source the name of its source
 * @param id its name
 * @param chars how many UTF-16 code units it has
 * @param time how long its cleaning took
 */
public record SlowDocument(String source, String id, int chars, Duration time) {}
