package org.nianbao.check.locate;

import org.nianbao.check.locate.Explanation.Operation;

/**
 * One thing done wrong with several cells, and the figures that undo it.
 *
 * @param open a cell whose figure was lost by it, so that only the sums can tell; -1 if none
 * @param root the cell whose wrong figure went into all the others, which are totals; -1 if none
 */
record EditOperation(Operation operation, CellChanges changes, int open, int root) {
  private static final int NONE = -1;

  /** Figures that stand where others should. */
  static EditOperation of(Operation operation, CellChanges changes) {
    return new EditOperation(operation, changes, NONE, NONE);
  }

  /** The same, but for one that is nowhere. */
  static EditOperation losing(Operation operation, CellChanges changes, int open) {
    return new EditOperation(operation, changes, open, NONE);
  }

  /** A wrong figure, and totals that were made from it. */
  static EditOperation carriedOn(int root, CellChanges changes) {
    return new EditOperation(Operation.VALUE, changes, NONE, root);
  }

  /**
   * How many sums must be mended before it is worth a word: a lost figure can be found for any one
   * sum, and proves nothing.
   */
  int proof() {
    return open < 0 ? 1 : 2;
  }
}
