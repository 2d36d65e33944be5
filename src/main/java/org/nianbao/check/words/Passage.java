package org.nianbao.check.words;

import org.nianbao.check.Finding.Quote;

/**
 * Words of a section, exactly as they stand there.
 *
 * @param from where they begin in the section's text, in UTF-16 units
 */
public record Passage(String section, String text, int from) {

  /** As a finding quotes it. */
  Quote quote() {
    return new Quote(section, text);
  }
}
