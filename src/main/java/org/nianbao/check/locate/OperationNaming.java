package org.nianbao.check.locate;

import org.nianbao.check.locate.Explanation.Operation;
import org.nianbao.check.locate.FigureCell.CellContent;

/** Names what the digits of a single wrong figure show. */
final class OperationNaming {
  private static final long TEN = 10;
  private static final long TEN_THOUSAND = 10_000;

  private OperationNaming() {}

  /** The most telling name for one changed cell. */
  static Operation of(CellFigures cells, CellChanges change) {
    long typed = cells.figure(change.cell(0));
    long meant = change.figure(0);
    return isFactor(typed, meant)
        ? Operation.FACTOR
        : Digits.slip(cells.plain(typed), cells.plain(meant));
  }

  /** How many slips of the hand lie between what stands in a cell and another figure. */
  static int slips(CellFigures cells, int cell, long meant) {
    if (isFactor(cells.figure(cell), meant)) {
      return 1;
    }
    boolean blank = cells.content(cell) == CellContent.BLANK;
    return Digits.distance(blank ? "" : cells.plain(cells.figure(cell)), cells.plain(meant));
  }

  private static boolean isFactor(long typed, long meant) {
    return isTimes(typed, meant, TEN) || isTimes(typed, meant, TEN_THOUSAND);
  }

  private static boolean isTimes(long one, long other, long factor) {
    return one != 0 && other != 0 && (one == other * factor || other == one * factor);
  }
}
