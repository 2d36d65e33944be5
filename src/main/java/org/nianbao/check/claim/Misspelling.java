package org.nianbao.check.claim;

/**
 * A fixed term that is written wrong.
 *
 * @param right what it should be
 */
record Misspelling(TextSpan span, String right) {}
