package org.nianbao.check.locate;

import org.nianbao.check.locate.Explanation.Operation;

/**
 * Changes that mend a group of broken sums.
 *
 * @param changes in the order of the form
 * @param slip those of them that undo one slip of several cells; none if there was no such slip
 * @param exact false if blanks leave room for other figures in the same cells
 */
record Candidate(Operation operation, CellChanges changes, CellChanges slip, boolean exact) {

  static Candidate ofSlip(Operation operation, CellChanges changes) {
    return new Candidate(operation, changes, changes, true);
  }

  static Candidate ofCells(Operation operation, CellChanges changes, boolean exact) {
    return new Candidate(operation, changes, new CellChanges(0), exact);
  }
}
