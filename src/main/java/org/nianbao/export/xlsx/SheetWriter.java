package org.nianbao.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.export.xml.XmlWriter;
import org.nianbao.paper.PrintableText;

/** Writes a sheet row by row. Text is always text: no cell is ever a formula. */
final class SheetWriter {
  /** Excel does not fit the height of rows whose text another program has wrapped. In points. */
  static final int LINE = 15;

  private final SheetLayout view;
  private final XmlWriter xml = XmlWriter.xml();
  private final List<String> merged = new ArrayList<>();
  private int row;

  /** Upright, as wide as the page. */
  SheetWriter(List<Double> widths) {
    this(widths, SheetLayout.PAGE);
  }

  /**
   * @param widths of the columns, in characters
   */
  SheetWriter(List<Double> widths, SheetLayout view) {
    this.view = view;
    xml.open("worksheet", "xmlns", SheetPackage.SHEET);
    xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", view.isFitted() ? "1" : "0").close();
    if (view.rows() > 0) {
      String first = letters(view.columns()) + (view.rows() + 1);
      xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
      xml.empty(
          "pane",
          "xSplit",
          String.valueOf(view.columns()),
          "ySplit",
          String.valueOf(view.rows()),
          "topLeftCell",
          first,
          "activePane",
          "bottomRight",
          "state",
          "frozen");
      xml.close().close();
    }
    xml.open("cols");
    for (int i = 0; i < widths.size(); i++) {
      String number = String.valueOf(i + 1);
      xml.empty(
          "col",
          "min",
          number,
          "max",
          number,
          "width",
          String.valueOf(Math.round(widths.get(i) * 10) / 10.0),
          "customWidth",
          "1");
    }
    xml.close().open("sheetData");
  }

  /** About how wide a text is, in digits: a Chinese character is as wide as two. */
  static int width(String text) {
    return text.codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
  }

  /** Begins the next row. */
  void beginRow() {
    row++;
    xml.open("row", "r", String.valueOf(row));
  }

  /** Begins a row of a height of its own, in points. */
  void beginRow(int height) {
    row++;
    xml.open("row", "r", String.valueOf(row), "ht", String.valueOf(height), "customHeight", "1");
  }

  void endRow() {
    xml.close();
  }

  /** A cell of the row that was begun last. */
  void text(int column, String text, CellStyle style) {
    xml.open(
        "c", "r", reference(column, row), "s", String.valueOf(style.index()), "t", "inlineStr");
    xml.open("is").element("t", PrintableText.of(text)).close().close();
  }

  void figure(int column, SheetFigure figure) {
    int style = CellStyle.figure(figure.decimals());
    xml.open("c", "r", reference(column, row), "s", String.valueOf(style));
    xml.element("v", figure.value()).close();
  }

  /** A cell with nothing in it, as one that another cell spans. */
  void blank(int column, CellStyle style) {
    xml.empty("c", "r", reference(column, row), "s", String.valueOf(style.index()));
  }

  /** Lets a cell of the row that was begun last span others. */
  void merge(int column, int rows, int columns) {
    if (rows > 1 || columns > 1) {
      merged.add(reference(column, row) + ":" + reference(column + columns - 1, row + rows - 1));
    }
  }

  /** The finished sheet. */
  XmlWriter finish(String header) {
    xml.close();
    if (!merged.isEmpty()) {
      xml.open("mergeCells", "count", String.valueOf(merged.size()));
      merged.forEach(area -> xml.empty("mergeCell", "ref", area));
      xml.close();
    }
    xml.empty("printOptions", "horizontalCentered", "1");
    xml.empty(
        "pageMargins",
        "left",
        "0.5",
        "right",
        "0.5",
        "top",
        "0.8",
        "bottom",
        "0.8",
        "header",
        "0.4",
        "footer",
        "0.4");
    xml.empty(
        "pageSetup",
        "paperSize",
        "9",
        "orientation",
        view.isFitted() ? "portrait" : "landscape",
        "fitToWidth",
        "1",
        "fitToHeight",
        "0");
    // An ampersand begins a code; two are one.
    xml.open("headerFooter").element("oddHeader", "&C" + header.replace("&", "&&")).close();
    return xml.close();
  }

  /** All rows that were written, as far as a column: $A$1:$D$20. */
  String area(int columns) {
    return "$A$1:$" + letters(columns - 1) + "$" + row;
  }

  private static String reference(int column, int row) {
    return letters(column) + row;
  }

  /** The name of a cell of the row that was begun last: C5. */
  String reference(int column) {
    return reference(column, row);
  }

  /** A, …, Z, AA, … */
  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
