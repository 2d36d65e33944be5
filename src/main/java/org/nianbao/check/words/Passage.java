package org.nianbao.check.words;

/**
 * Words of a section, exactly as they stand there.
 *
 * @param from where they begin in the section's text, in UTF-16 units
 */
public record Passage(String section, String text, int from) {}
