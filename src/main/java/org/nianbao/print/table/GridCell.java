package org.nianbao.print.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;

/**
 * A printed cell.
 *
 * @param kind what it is to the others
 * @param id by which others name it as their head; empty for data
 * @param headers the ids of its heads, outermost first, column heads before row heads
 * @param cell the report's cell that it shows; null for heads
 */
public record GridCell(
    Kind kind,
    String text,
    int rowSpan,
    int columnSpan,
    String id,
    List<String> headers,
    @Nullable CellId cell) {

  public GridCell {
    headers = List.copyOf(headers);
  }

  /** What a cell is to the others. */
  public enum Kind {
    /** The full-width row above a block. */
    CAPTION,
    COLUMN_HEAD,
    ROW_HEAD,
    DATA
  }

  public boolean isHead() {
    return kind != Kind.DATA;
  }
}
