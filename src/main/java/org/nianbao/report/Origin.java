package org.nianbao.report;

/** Where the text of a cell came from. */
public enum Origin {
  TYPED,
  PASTED,
  /** Put in by 其余空格填 0 or by filling down or right. */
  FILLED,
  LAST_YEAR,
  /** Read from another program's file. */
  IMPORTED
}
