package org.nianbao.check.claim;

/**
 * Words of a paragraph, exactly as they stand there.
 *
 * @param from where they begin in the paragraph, in UTF-16 units
 */
record TextSpan(int from, int to, String text) {}
