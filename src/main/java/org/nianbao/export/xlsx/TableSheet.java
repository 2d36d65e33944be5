package org.nianbao.export.xlsx;

import java.util.List;
import org.nianbao.paper.CellPlaces;
import org.nianbao.paper.GridCell;
import org.nianbao.paper.TableGrid;

/**
 * The sheet of one table: the section's title, the table with its merged heads. Figures are
 * numbers; the note of a figure stands beside the table in its row, after the name of the cell that
 * it belongs to: C5（其中修订16件）.
 */
final class TableSheet {
  /** What fits on an A4 page across at 11 points. */
  private static final double CHARACTERS = 92;

  private final SheetWriter writer;
  private final TableGrid grid;

  private TableSheet(TableGrid grid) {
    this.grid = grid;
    this.writer = new SheetWriter(grid.shares().stream().map(share -> share * CHARACTERS).toList());
  }

  static Worksheet of(String name, String title, TableGrid grid, SheetMarks marks) {
    TableSheet sheet = new TableSheet(grid);
    sheet.heading(marks.proof() + title);
    int widest = sheet.rows();
    String area = sheet.writer.area(grid.columns() + widest);
    return new Worksheet(name, area, SheetLayout.PAGE, sheet.writer.finish(marks.header()));
  }

  private void heading(String text) {
    writer.beginRow();
    writer.text(0, text, CellStyle.TITLE);
    writer.merge(0, 1, grid.columns());
    writer.endRow();
  }

  /** Gives how many columns of notes there are. */
  private int rows() {
    CellPlaces places = CellPlaces.of(grid);
    int most = 0;
    for (int row = 0; row < grid.rows().size(); row++) {
      List<CellPlaces.PrintedPlace> line = places.inRow(row);
      writer.beginRow(lines(line, row) * SheetWriter.LINE);
      int notes = grid.columns();
      for (CellPlaces.PrintedPlace place : line) {
        cell(place, place.row() == row);
      }
      for (CellPlaces.PrintedPlace place : line) {
        GridCell cell = place.cell();
        if (!cell.note().isEmpty() && place.row() == row) {
          String note = writer.reference(place.column()) + cell.note().strip();
          writer.text(notes++, note, CellStyle.NOTE);
        }
      }
      most = Math.max(most, notes - grid.columns());
      writer.endRow();
    }
    return most;
  }

  /** How many lines the longest cell of a row takes: merged cells have no height of their own. */
  private int lines(List<CellPlaces.PrintedPlace> line, int row) {
    int lines = 1;
    for (CellPlaces.PrintedPlace place : line) {
      GridCell cell = place.cell();
      if (place.row() == row && cell.rowSpan() == 1) {
        double width = 0;
        for (int i = 0; i < cell.columnSpan(); i++) {
          width += grid.shares().get(place.column() + i) * CHARACTERS;
        }
        int room = Math.max(2, (int) width - 1);
        lines = Math.max(lines, (SheetWriter.width(cell.text()) + room - 1) / room);
      }
    }
    return lines;
  }

  private void cell(CellPlaces.PrintedPlace place, boolean begins) {
    GridCell cell = place.cell();
    CellStyle style =
        grid.isUpright(cell)
            ? CellStyle.UPRIGHT
            : grid.isList(cell) ? CellStyle.LIST : CellStyle.CELL;
    int from = place.column();
    if (begins) {
      String figure = cell.text().substring(0, cell.text().length() - cell.note().length()).strip();
      if (cell.isHead() || figure.isEmpty()) {
        content(from, cell.text(), style);
      } else {
        SheetFigure.of(figure)
            .ifPresentOrElse(
                number -> writer.figure(from, number), () -> writer.text(from, figure, style));
      }
      writer.merge(from, cell.rowSpan(), cell.columnSpan());
    }
    for (int i = begins ? 1 : 0; i < cell.columnSpan(); i++) {
      writer.blank(from + i, style);
    }
  }

  private void content(int column, String text, CellStyle style) {
    if (text.isEmpty()) {
      writer.blank(column, style);
    } else {
      writer.text(column, text, style);
    }
  }
}
