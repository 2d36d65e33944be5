package org.nianbao.export.xlsx;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.export.opc.OpcPackage;

/**
 * A workbook of lists: a title, a row of heads, rows below it. What is a number stands there as a
 * number; no formulas. The same lists give the same bytes.
 */
public record ListWorkbook(
    String title, String author, OffsetDateTime date, List<SheetList> lists) {
  private static final double WIDEST = 30;
  private static final double NARROWEST = 6;

  /**
   * One list, on a sheet of its own.
   *
   * @param rows each as long as the heads
   */
  public record SheetList(String name, List<String> heads, List<List<String>> rows) {
    public SheetList {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  public ListWorkbook {
    lists = List.copyOf(lists);
  }

  /** The file. */
  public byte[] bytes() {
    OpcPackage file = new OpcPackage();
    file.describe(title, author, title, "", date);
    List<Worksheet> sheets = new ArrayList<>();
    for (SheetList list : lists) {
      sheets.add(sheet(list, SheetName.of(list.name(), sheets.size() + 1)));
    }
    SheetPackage.fill(file, sheets, 0);
    return file.bytes();
  }

  private Worksheet sheet(SheetList list, String name) {
    SheetLayout view = SheetLayout.ofList(list.heads().size());
    SheetWriter writer = new SheetWriter(widths(list), view);
    writer.beginRow();
    writer.text(0, title + " " + list.name(), CellStyle.HEADING);
    writer.endRow();
    writer.beginRow(lines(list.heads()) * SheetWriter.LINE);
    for (int i = 0; i < list.heads().size(); i++) {
      writer.text(i, list.heads().get(i), CellStyle.CELL);
    }
    writer.endRow();
    for (List<String> row : list.rows()) {
      writer.beginRow(lines(row) * SheetWriter.LINE);
      for (int i = 0; i < row.size(); i++) {
        cell(writer, i, row.get(i));
      }
      writer.endRow();
    }
    return new Worksheet(name, writer.area(list.heads().size()), view, writer.finish(title));
  }

  private static void cell(SheetWriter writer, int column, String text) {
    if (text.isEmpty()) {
      writer.blank(column, CellStyle.CELL);
    } else {
      SheetFigure.of(text)
          .ifPresentOrElse(
              figure -> writer.figure(column, figure),
              () -> writer.text(column, text, CellStyle.LIST));
    }
  }

  private static int lines(List<String> row) {
    int lines = 1;
    for (String text : row) {
      lines = Math.max(lines, 1 + SheetWriter.width(text) / (int) WIDEST);
    }
    return lines;
  }

  private static List<Double> widths(SheetList list) {
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < list.heads().size(); i++) {
      double width = Math.max(NARROWEST, SheetWriter.width(list.heads().get(i)) / 2.0 + 2);
      for (List<String> row : list.rows()) {
        width = Math.max(width, SheetWriter.width(row.get(i)) + 2);
      }
      widths.add(Math.min(WIDEST, width));
    }
    return widths;
  }
}
