package org.nianbao.importer.page;

/**
 * A letter on a page as it is shown, in points from its upper left corner.
 *
 * @param x of its left edge
 * @param baseline of the line it stands on
 * @param width to where the next letter begins
 * @param size of its font
 * @param upright whether it is turned by a quarter or runs down the page
 * @param blankBefore whether the page has a blank letter before it
 * @param decoration whether it is pale or slanted over the page
 */
record Glyph(
    double x,
    double baseline,
    double width,
    double size,
    String letter,
    boolean upright,
    boolean blankBefore,
    boolean decoration) {

  double right() {
    return x + width;
  }

  double centre() {
    return x + width / 2;
  }

  /** The middle of a Chinese letter, whose box reaches from 0.12 below the line to 0.88 above. */
  double middle() {
    return baseline - 0.38 * size;
  }

  double top() {
    return baseline - 0.88 * size;
  }

  double bottom() {
    return baseline + 0.12 * size;
  }
}
