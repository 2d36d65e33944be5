package org.nianbao.export.xlsx;

/**
 * How a sheet is looked at and printed.
 *
 * @param rows at the top that always stay in sight, and come again on each page; 0 for none
 * @param columns at the left that do
 * @param isFitted whether it is printed upright and as wide as the page; else across, at its size
 */
record SheetLayout(int rows, int columns, boolean isFitted) {
  static final SheetLayout PAGE = new SheetLayout(0, 0, true);

  /** With more columns, what fits into the width of a page cannot be read. */
  private static final int MOST_ON_A_PAGE = 10;

  /** A list whose heads and first column stay in sight. */
  static SheetLayout ofList(int columns) {
    return new SheetLayout(2, 1, columns <= MOST_ON_A_PAGE);
  }
}
