package org.nianbao.check.locate;

import java.util.Arrays;
import org.nianbao.check.locate.FigureCell.CellContent;

/**
 * How the sums of a table stand while figures are tried in its cells. Sums that are broken, but are
 * to be explained apart, count as holding as long as nothing changes in them.
 */
final class ResidualState {
  private final SumSystem system;
  private final long[] residuals;
  private final int[] rising;
  private final int[] falling;
  private int broken;

  /**
   * @param explained by sum, whether it is to be mended if it is broken
   */
  ResidualState(SumSystem system, boolean[] explained) {
    this.system = system;
    int sums = system.sums();
    residuals = new long[sums];
    rising = new int[sums];
    falling = new int[sums];
    for (int sum = 0; sum < sums; sum++) {
      if (system.isBroken(sum) && !explained[sum]) {
        continue;
      }
      residuals[sum] = system.residual(sum);
      rising[sum] = system.rising(sum);
      falling[sum] = system.falling(sum);
      broken += isBroken(sum) ? 1 : 0;
    }
  }

  /** All sums of a table, all to be mended. */
  static ResidualState of(SumSystem system) {
    boolean[] all = new boolean[system.sums()];
    Arrays.fill(all, true);
    return new ResidualState(system, all);
  }

  boolean isBroken(int sum) {
    return SumSystem.isBroken(residuals[sum], rising[sum], falling[sum]);
  }

  /** Whether there is no blank in a sum that could still make it hold. */
  boolean isExact(int sum) {
    return rising[sum] + falling[sum] == 0;
  }

  long residual(int sum) {
    return residuals[sum];
  }

  /** How many sums are broken. */
  int broken() {
    return broken;
  }

  /** Puts a figure that is greater by {@code change} into a cell; into a blank, the first one. */
  void apply(int cell, long change) {
    move(cell, change, -1);
  }

  /** Takes {@link #apply} back. */
  void undo(int cell, long change) {
    move(cell, -change, 1);
  }

  private void move(int cell, long change, int blanks) {
    int[] sums = system.sumsOf(cell);
    int[] factors = system.factorsOf(cell);
    boolean blank = system.cells().content(cell) == CellContent.BLANK;
    for (int i = 0; i < sums.length; i++) {
      int sum = sums[i];
      broken -= isBroken(sum) ? 1 : 0;
      residuals[sum] += factors[i] * change;
      if (blank) {
        boolean signed = system.cells().isSigned(cell);
        rising[sum] += factors[i] > 0 || signed ? blanks : 0;
        falling[sum] += factors[i] < 0 || signed ? blanks : 0;
      }
      broken += isBroken(sum) ? 1 : 0;
    }
  }

  /** The broken sum with the fewest cells, one without blanks if there is any; -1 if none is. */
  int narrowest() {
    int best = -1;
    for (int sum = 0; sum < residuals.length; sum++) {
      if (isBroken(sum) && (best < 0 || isNarrower(sum, best))) {
        best = sum;
      }
    }
    return best;
  }

  private boolean isNarrower(int sum, int than) {
    return isExact(sum) == isExact(than)
        ? system.cellsIn(sum).length < system.cellsIn(than).length
        : isExact(sum);
  }
}
