package org.nianbao.rollup;

import java.math.BigDecimal;

/**
 * What one unit has in one cell.
 *
 * @param value what it adds to a sum; 0 where it adds nothing
 * @param printed as its report prints it; empty for a blank
 * @param note its printed note with brackets; empty if it has none
 */
public record UnitFigure(UnitFigureKind kind, BigDecimal value, String printed, String note) {
  /** Nothing stands there. */
  public static final UnitFigure BLANK =
      new UnitFigure(UnitFigureKind.BLANK, BigDecimal.ZERO, "", "");

  /** What stands in a cell, as far as sums care. */
  public enum UnitFigureKind {
    FIGURE,
    /** A total that the unit did not fill in. */
    COMPUTED,
    /** "/". */
    NOT_APPLICABLE,
    BLANK,
    UNREADABLE
  }

  /** Whether it is a figure that adds something to a sum, be it 0. */
  public boolean adds() {
    return kind == UnitFigureKind.FIGURE || kind == UnitFigureKind.COMPUTED;
  }
}
