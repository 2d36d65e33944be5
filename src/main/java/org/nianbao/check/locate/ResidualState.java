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

  /** Whether no sum has a blank, so that each is broken unless nothing is left over. */
  private final boolean exact;

  /** The state that {@link #keep} was asked to remember. */
  private final long[] keptResiduals;

  private final int[] keptRising;
  private final int[] keptFalling;
  private int keptBroken;

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
    exact = Arrays.stream(rising).sum() + Arrays.stream(falling).sum() == 0;
    keptResiduals = new long[sums];
    keptRising = new int[sums];
    keptFalling = new int[sums];
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

  /** Remembers how the sums stand, which costs less than to take many changes back. */
  void keep() {
    System.arraycopy(residuals, 0, keptResiduals, 0, residuals.length);
    if (!exact) {
      System.arraycopy(rising, 0, keptRising, 0, rising.length);
      System.arraycopy(falling, 0, keptFalling, 0, falling.length);
    }
    keptBroken = broken;
  }

  /** Takes back all that was applied since {@link #keep}. */
  void restore() {
    System.arraycopy(keptResiduals, 0, residuals, 0, residuals.length);
    if (!exact) {
      System.arraycopy(keptRising, 0, rising, 0, rising.length);
      System.arraycopy(keptFalling, 0, falling, 0, falling.length);
    }
    broken = keptBroken;
  }

  private void move(int cell, long change, int blanks) {
    int[] sums = system.sumsOf(cell);
    int[] factors = system.factorsOf(cell);
    if (exact && system.cells().content(cell) != CellContent.BLANK) {
      moveExact(sums, factors, change);
      return;
    }
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

  private void moveExact(int[] sums, int[] factors, long change) {
    for (int i = 0; i < sums.length; i++) {
      long before = residuals[sums[i]];
      long after = before + factors[i] * change;
      residuals[sums[i]] = after;
      broken += (after == 0 ? 0 : 1) - (before == 0 ? 0 : 1);
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
