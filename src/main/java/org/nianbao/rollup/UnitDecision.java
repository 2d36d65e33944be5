package org.nianbao.rollup;

/** What a person has said of a unit, and can take back. */
public enum UnitDecision {
  /** Which unit the name in its report means, or that it means none of the list. */
  NAME,
  /** Which of its files counts. */
  FILE
}
