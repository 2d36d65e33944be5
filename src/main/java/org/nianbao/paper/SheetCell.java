package org.nianbao.paper;

/**
 * A cell of the 审签单.
 *
 * @param parts of the {@link #WIDTH} that a row has
 */
public record SheetCell(SheetCellKind kind, String text, int parts) {
  /** The parts of a whole row. */
  public static final int WIDTH = 12;

  /** What a cell is to the others. */
  public enum SheetCellKind {
    /** Names what stands beside it. */
    ROW_HEAD,
    /** Names what stands below it. */
    COLUMN_HEAD,
    /** A few words or a figure. */
    ENTRY,
    /** A sentence or more: its lines begin below each other. */
    SENTENCE,
    /** Room for a signature: its words stand at the foot. */
    ROOM
  }
}
