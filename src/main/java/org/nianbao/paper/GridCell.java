package org.nianbao.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;

/**
 * A printed cell.
 *
 * @param kind what it is to the others
 * @param text what stands in it
 * @param note the end of the text if that is a note with its brackets; or, where there is a mark,
 *     what stands at the table's foot instead. Else empty
 * @param mark by which the note is found at the table's foot; empty where the note stands in the
 *     cell
 * @param id by which others name it as their head; empty for data
 * @param headers the ids of its heads, outermost first, column heads before row heads
 * @param cell the report's cell that it shows; null for heads
 */
public record GridCell(
    GridCellKind kind,
    String text,
    String note,
    String mark,
    int rowSpan,
    int columnSpan,
    String id,
    List<String> headers,
    @Nullable CellId cell) {

  public GridCell {
    headers = List.copyOf(headers);
  }

  /** What a cell is to the others. */
  public enum GridCellKind {
    /** The full-width row above a block. */
    CAPTION,
    COLUMN_HEAD,
    ROW_HEAD,
    DATA
  }

  static GridCell head(
      GridCellKind kind,
      String text,
      int rowSpan,
      int columnSpan,
      String id,
      List<String> headers) {
    return new GridCell(kind, text, "", "", rowSpan, columnSpan, id, headers, null);
  }

  static GridCell data(String text, String note, List<String> headers, CellId cell) {
    return new GridCell(GridCellKind.DATA, text, note, "", 1, 1, "", headers, cell);
  }

  GridCell withColumnSpan(int span) {
    return new GridCell(kind, text, note, mark, rowSpan, span, id, headers, cell);
  }

  /** The same cell with its note at the table's foot. */
  GridCell withMark(String newMark) {
    String figure = text.substring(0, text.length() - note.length());
    return new GridCell(kind, figure, note, newMark, rowSpan, columnSpan, id, headers, cell);
  }

  public boolean isHead() {
    return kind != GridCellKind.DATA;
  }
}
