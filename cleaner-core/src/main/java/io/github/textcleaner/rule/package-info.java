/** The contract that authors of rules implement, and how rules are collected. */
@NullMarked
package io.github.textcleaner.rule;

import org.jspecify.annotations.NullMarked;
