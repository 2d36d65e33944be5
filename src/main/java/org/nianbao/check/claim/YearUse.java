package org.nianbao.check.claim;

/**
 * A year or day in the text that does not fit the report's year.
 *
 * @param found as it is read there: 2022年, 2024年1月20日
 */
record YearUse(TextSpan span, YearUseKind kind, String found) {

  /** What does not fit. */
  public enum YearUseKind {
    /** A sentence about the year's work begins with another year. */
    STALE,
    /** 统计期限 is not January 1 to December 31 of the year. */
    PERIOD,
    /** 截至 a day outside the year. */
    CUT_OFF,
    /** 现公布…2024年…年度报告, or a title line, of another year. */
    TITLE,
    /** A plan for the year that is over. */
    PLAN
  }
}
