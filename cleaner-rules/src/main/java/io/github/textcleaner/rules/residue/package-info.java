/**
 * Lines and blocks that no author wrote. A rule a class, named as its id; {@link
 * io.github.textcleaner.rules.residue.ResidueRules} lists them.
 */
@NullMarked
package io.github.textcleaner.rules.residue;

import org.jspecify.annotations.NullMarked;
