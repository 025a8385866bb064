/** The command line: reads options, wires the parts together, writes messages, sets the status. */
@NullMarked
package io.github.textcleaner.cli;

import org.jspecify.annotations.NullMarked;
