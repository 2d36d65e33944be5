package org.nianbao.importer.match;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;

/**
 * What becomes of one cell of a pasted block.
 *
 * @param target where it goes; null if nowhere
 */
public record PlacedPiece(String text, Disposition fate, @Nullable CellId target) {

  /** What becomes of it, and why. */
  public enum Disposition {
    /** A head that was recognised: it said where the rest goes. */
    HEAD,
    /** Goes in, as the number that it is. */
    PLACED,
    /** Goes in as it is, and asks a question there. */
    UNREADABLE,
    /** Blank, and leaves a blank. */
    BLANK,
    /** Blank, and empties a cell that has something in it. */
    ERASES,
    /** Words that are no head of this form. */
    WORDS,
    /** A figure in a row that was not recognised. */
    NO_ROW,
    /** A figure in a column that was not recognised. */
    NO_COLUMN,
    /** A figure beyond the table's edge. */
    OUTSIDE,
    /** A second figure for one cell. */
    TWICE;

    /** Whether the clerk should be asked before it is pasted. */
    public boolean isDoubtful() {
      return this != HEAD && this != PLACED && this != BLANK;
    }

    /** Whether something with a figure in it is left out. */
    public boolean isLeftOut() {
      return this == NO_ROW || this == NO_COLUMN || this == OUTSIDE || this == TWICE;
    }
  }
}
