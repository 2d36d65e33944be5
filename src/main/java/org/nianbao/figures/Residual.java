package org.nianbao.figures;

import java.math.BigDecimal;

/**
 * What an equation leaves over.
 *
 * @param difference left minus right, blanks counted as 0; 0 where it was not judged
 */
public record Residual(SumState state, BigDecimal difference) {

  /** How an equation stands. */
  public enum SumState {
    /** All cells are there and the sum holds. */
    RIGHT,
    /** The sum fails, whatever may be put into the blanks. */
    WRONG,
    /** There are blanks, and filling them could make it hold. */
    OPEN,
    /** A cell cannot be read, so it is not judged. */
    UNREADABLE,
    /** The total was computed by this very equation. */
    COMPUTED
  }

  public boolean isWrong() {
    return state == SumState.WRONG;
  }
}
