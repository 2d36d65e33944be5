package org.nianbao.check.words;

/**
 * A fixed term that is written wrong.
 *
 * @param right what it should be
 */
public record Misspelling(Passage passage, String right) {}
