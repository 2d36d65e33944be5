package org.nianbao.check.locate;

import org.nianbao.check.locate.Explanation.Operation;

/**
 * Changes that mend a group of broken sums.
 *
 * @param changes in the order of the form
 * @param slip those of them that undo one slip of several cells; none if there was no such slip
 * @param root the cell whose wrong figure went into all the others; -1 if none
 * @param exact false if blanks leave room for other figures in the same cells
 */
record Candidate(
    Operation operation, CellChanges changes, CellChanges slip, int root, boolean exact) {
  private static final int NONE = -1;

  static Candidate ofSlip(EditOperation slip, CellChanges changes) {
    return new Candidate(slip.operation(), changes, changes, slip.root(), true);
  }

  static Candidate ofCells(Operation operation, CellChanges changes, boolean exact) {
    int root = changes.size() == 1 ? changes.cell(0) : NONE;
    return new Candidate(operation, changes, new CellChanges(0), root, exact);
  }

  static Candidate ofSlipAndCell(CellChanges changes, CellChanges slip, boolean exact) {
    return new Candidate(Operation.VALUE, changes, slip, NONE, exact);
  }

  /** Whether it is one slip, of one cell or of several. */
  boolean isOneSlip() {
    return changes.size() == 1 || changes.equals(slip);
  }

  boolean hasRoot() {
    return root >= 0;
  }

  boolean hasSlip() {
    return slip.size() > 0;
  }
}
