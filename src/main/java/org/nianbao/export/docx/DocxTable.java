package org.nianbao.export.docx;

import java.util.List;
import org.nianbao.export.xml.XmlWriter;
import org.nianbao.paper.CellPlaces;
import org.nianbao.paper.GridCell;
import org.nianbao.paper.PrintableText;
import org.nianbao.paper.TableGrid;
import org.nianbao.text.Messages;

/**
 * A table with really merged cells. Its head is repeated on each page, no row is cut in two, and
 * the rows of the matrix are as low as they must be for one page.
 */
final class DocxTable {
  /** 156 mm in twips. */
  private static final int TEXT_WIDTH = 8844;

  /** From so many columns on figures are set in 9 points instead of 12. */
  private static final int MANY_COLUMNS = 7;

  private static final int CELL_MARGIN = 40;

  /** Twentieths of a point: 26 points, as on the printed page. */
  private static final int ROW = 520;

  /** 25 rows of figures, three of heads and seven more lines in long heads fit on a page. */
  private static final int LOW_ROW = 340;

  /** What a line of notes takes from the rows, at 9 points. */
  private static final int NOTE_LINE = 234;

  private static final String[] BORDERS = {"top", "left", "bottom", "right", "insideH", "insideV"};

  private final XmlWriter xml;
  private final Messages messages;

  DocxTable(XmlWriter xml, Messages messages) {
    this.xml = xml;
    this.messages = messages;
  }

  /** The table, its notes, and a low paragraph: tables that touch would become one. */
  void write(TableGrid plain, String title) {
    boolean many = plain.columns() >= MANY_COLUMNS;
    List<Integer> widths = plain.shares().stream().map(s -> (int) (s * TEXT_WIDTH)).toList();
    TableGrid grid =
        plain.withNotesAtFoot(
            cell -> textWidth(cell.text(), many ? 180 : 240) > widths.getLast() - 2 * CELL_MARGIN,
            number -> messages.get("print.note", number));
    List<String> notes = grid.marked().stream().map(this::note).toList();
    xml.open("w:tbl");
    properties(widths.stream().mapToInt(w -> w).sum(), title);
    xml.open("w:tblGrid");
    widths.forEach(width -> xml.empty("w:gridCol", "w:w", String.valueOf(width)));
    xml.close();
    CellPlaces places = CellPlaces.of(grid);
    int height = many ? lowRow(grid, notes) : ROW;
    for (int row = 0; row < grid.rows().size(); row++) {
      xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
      xml.empty("w:trHeight", "w:val", String.valueOf(height), "w:hRule", "atLeast");
      if (row < grid.headRows()) {
        xml.empty("w:tblHeader");
      }
      xml.close();
      boolean keep = isHeadOfBlock(grid, row);
      for (CellPlaces.PrintedPlace place : places.inRow(row)) {
        cell(grid, place, row, widths, keep);
      }
      xml.close();
    }
    xml.close();
    notes.forEach(note -> paragraph(Styles.NOTE, note));
    paragraph(Styles.AFTER_TABLE, "");
  }

  /** The rows of a block's heading stay with the row below them. */
  private static boolean isHeadOfBlock(TableGrid grid, int row) {
    return row < grid.rows().size() - 1 && grid.rows().get(row).stream().allMatch(GridCell::isHead);
  }

  private static int lowRow(TableGrid grid, List<String> notes) {
    int lines = notes.stream().mapToInt(note -> 1 + textWidth(note, 180) / TEXT_WIDTH).sum();
    return Math.max(LOW_ROW / 2, LOW_ROW - lines * NOTE_LINE / grid.rows().size());
  }

  private void properties(int width, String title) {
    xml.open("w:tblPr").empty("w:tblW", "w:w", String.valueOf(width), "w:type", "dxa");
    xml.empty("w:jc", "w:val", "center").open("w:tblBorders");
    for (String border : BORDERS) {
      xml.empty("w:" + border, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
    }
    xml.close().empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
    xml.empty("w:left", "w:w", String.valueOf(CELL_MARGIN), "w:type", "dxa");
    xml.empty("w:right", "w:w", String.valueOf(CELL_MARGIN), "w:type", "dxa");
    xml.close();
    xml.empty("w:tblCaption", "w:val", messages.get("print.table", title)).close();
  }

  private void cell(
      TableGrid grid, CellPlaces.PrintedPlace place, int row, List<Integer> widths, boolean keep) {
    GridCell cell = place.cell();
    boolean begins = place.row() == row;
    int width = 0;
    for (int i = 0; i < cell.columnSpan(); i++) {
      width += widths.get(place.column() + i);
    }
    xml.open("w:tc").open("w:tcPr");
    xml.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
    if (cell.columnSpan() > 1) {
      xml.empty("w:gridSpan", "w:val", String.valueOf(cell.columnSpan()));
    }
    if (cell.rowSpan() > 1) {
      xml.empty("w:vMerge", "w:val", begins ? "restart" : "continue");
    }
    if (grid.isUpright(cell)) {
      xml.empty("w:textDirection", "w:val", "tbRlV");
    }
    xml.empty("w:vAlign", "w:val", "center").close();
    xml.open("w:p").open("w:pPr");
    boolean many = grid.columns() >= MANY_COLUMNS;
    xml.empty("w:pStyle", "w:val", many ? Styles.SMALL_CELL : Styles.CELL);
    if (keep) {
      xml.empty("w:keepNext");
    }
    if (grid.isList(cell)) {
      xml.empty("w:jc", "w:val", "left");
    }
    xml.close();
    if (begins) {
      text(cell);
    }
    xml.close().close();
  }

  private void text(GridCell cell) {
    if (!cell.text().isEmpty()) {
      xml.open("w:r")
          .element("w:t", PrintableText.of(cell.text()), "xml:space", "preserve")
          .close();
    }
    if (!cell.mark().isEmpty()) {
      xml.open("w:r").open("w:rPr").empty("w:vertAlign", "w:val", "superscript").close();
      xml.element("w:t", cell.mark()).close();
    }
  }

  private String note(GridCell cell) {
    String note = cell.note().strip();
    return messages.get(
        "print.noteAtFoot", cell.mark(), PrintableText.of(note.substring(1, note.length() - 1)));
  }

  private void paragraph(String style, String text) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    if (!text.isEmpty()) {
      xml.open("w:r").element("w:t", text, "xml:space", "preserve").close();
    }
    xml.close();
  }

  /**
   * About how wide a text is: what is in ASCII is half as wide as it is high.
   *
   * @param size in twips
   */
  private static int textWidth(String text, int size) {
    return text.codePoints().map(c -> c < 0x80 ? size / 2 : size).sum();
  }
}
