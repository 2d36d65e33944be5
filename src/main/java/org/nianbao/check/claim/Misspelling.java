package org.nianbao.check.claim;

/**
 * A fixed term that is written wrong.
 *
 * @param right what it should be
 * @param isSlight whether many write it so
 */
record Misspelling(TextSpan span, String right, boolean isSlight) {}
