package org.nianbao.ui.review;

/** What is to become of a report that was read from another program's file. */
public enum Taking {
  /** 用作新年报: it becomes a draft of its own. */
  NEW_REPORT,
  /** 填入这份年报: its figures and texts go into the report that is open. */
  FILL_IN,
  /** 用作上年年报: to compare with, and to go on from. */
  LAST_YEAR,
  /** 只检查: nothing is kept, its problems are shown. */
  ONLY_CHECK
}
