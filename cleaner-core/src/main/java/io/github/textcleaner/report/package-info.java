/** Results for people: counts of many documents and differences of one. */
@NullMarked
package io.github.textcleaner.report;

import org.jspecify.annotations.NullMarked;
