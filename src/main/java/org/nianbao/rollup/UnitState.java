package org.nianbao.rollup;

/** What came of a unit, as far as its files go. Its problems and doubts are counted beside. */
public enum UnitState {
  /** 已收. */
  RECEIVED,
  /** 缺. */
  MISSING,
  /** 重复: more than one file; the one that was saved last counts, or that a person has taken. */
  DUPLICATE,
  /** 年度不符: nothing of it is summed. */
  OTHER_YEAR,
  /** 版式不同: summed as far as the cells mean the same. */
  OTHER_EDITION,
  /** 读不出. */
  UNREADABLE,
  /** 不汇总: led from above, or itself a roll-up. */
  OUTSIDE;

  /** Whether it should report, and nothing of the year is here. */
  public boolean isAbsent() {
    return this == MISSING || this == UNREADABLE || this == OTHER_YEAR;
  }
}
