package io.github.textcleaner.corpus.run;

/**
 * What a file holds, told briefly.
 *
 * @param bytes how many bytes
 * @param sha256 their SHA-256, in hexadecimal
 */
record Content(long bytes, String sha256) {}
