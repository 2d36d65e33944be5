package org.nianbao.check.locate;

import org.nianbao.check.locate.Explanation.Operation;

/**
 * One thing done wrong with several cells, and the figures that undo it.
 *
 * @param open a cell whose figure was lost by it, so that only the sums can tell; -1 if none
 */
record EditOperation(Operation operation, CellChanges changes, int open) {

  /**
   * How many sums must be mended before it is worth a word: a lost figure can be found for any one
   * sum, and proves nothing.
   */
  int proof() {
    return open < 0 ? 1 : 2;
  }
}
