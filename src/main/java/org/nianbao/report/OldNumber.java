package org.nianbao.report;

/**
 * A number of last year's that stands in this year's text and was not touched.
 *
 * @param from where it begins in the section's text, in UTF-16 units
 * @param text as it stands there
 */
public record OldNumber(int from, String text) {

  public int to() {
    return from + text.length();
  }

  OldNumber at(int place) {
    return new OldNumber(place, text);
  }
}
