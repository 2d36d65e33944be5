package org.nianbao.check.locate;

import java.math.BigDecimal;

/**
 * A cell of a table of figures.
 *
 * @param id the caller's name for it
 * @param figure what stands in it; 0 where there is none
 * @param signed whether it could be negative
 * @param decimals whether it could have decimals
 * @param copied whether the figure came from another table; then it is suspected after those that
 *     were typed
 */
public record FigureCell<C>(
    C id,
    CellContent content,
    BigDecimal figure,
    boolean signed,
    boolean decimals,
    boolean copied) {

  /** What stands in a cell, as far as sums care. */
  public enum CellContent {
    FIGURE,
    BLANK,
    /** Something that is no figure; its sums are not judged. */
    UNREADABLE,
    /** A total that nobody put a figure in. */
    COMPUTED
  }

  public FigureCell {
    if (content != CellContent.FIGURE && figure.signum() != 0) {
      throw new IllegalArgumentException("No figure stands in " + id + ", so it counts as 0");
    }
  }
}
