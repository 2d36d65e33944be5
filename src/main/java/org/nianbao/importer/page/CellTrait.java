package org.nianbao.importer.page;

/** What is to be known of a cell before its text is believed. */
public enum CellTrait {
  /** Some of its text, or all, is struck through. */
  STRUCK,
  /**
   * Its text stood in several lines that the page had broken and that were joined: a long label, or
   * a figure that may be two.
   */
  WRAPPED,
  /** No line parts it from its neighbours: row and column were guessed by gaps. */
  UNRULED,
  /** The page ends or begins at it without a line: it may be a part of a cell. */
  TORN,
  /** Its letters stand one above another or are turned. */
  UPRIGHT,
  /** A formula whose figure the file does not hold. */
  UNCALCULATED
}
