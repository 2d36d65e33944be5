package org.nianbao.export.xlsx;

import org.nianbao.export.xml.XmlWriter;

/**
 * The workbook's list of styles: those of {@link CellStyle}, then one for each count of decimals.
 */
final class CellStyles {
  /** The first number format that is not Excel's own. */
  private static final int OWN_FORMATS = 164;

  private static final String[] SIDES = {"left", "right", "top", "bottom"};

  private CellStyles() {}

  static XmlWriter write() {
    XmlWriter xml = XmlWriter.xml().open("styleSheet", "xmlns", SheetPackage.SHEET);
    xml.open("numFmts", "count", String.valueOf(SheetFigure.MOST_DECIMALS + 1));
    for (int i = 0; i <= SheetFigure.MOST_DECIMALS; i++) {
      String code = i == 0 ? "0" : "0." + "0".repeat(i);
      xml.empty("numFmt", "numFmtId", String.valueOf(OWN_FORMATS + i), "formatCode", code);
    }
    xml.close();
    xml.open("fonts", "count", "2");
    font(xml, false);
    font(xml, true);
    xml.close();
    xml.open("fills", "count", "2");
    // Excel takes the first two for these, whatever they say.
    xml.open("fill").empty("patternFill", "patternType", "none").close();
    xml.open("fill").empty("patternFill", "patternType", "gray125").close().close();
    xml.open("borders", "count", "2").empty("border").open("border");
    for (String side : SIDES) {
      xml.open(side, "style", "thin").empty("color", "auto", "1").close();
    }
    xml.close().close();
    xml.open("cellStyleXfs", "count", "1").empty("xf").close();
    int count = CellStyle.figure(SheetFigure.MOST_DECIMALS) + 1;
    xml.open("cellXfs", "count", String.valueOf(count));
    for (CellStyle style : CellStyle.values()) {
      // Text stays text when someone goes into the cell and out again, whatever it begins with.
      format(xml, style, 0, true);
    }
    for (int i = 0; i <= SheetFigure.MOST_DECIMALS; i++) {
      format(xml, CellStyle.CELL, OWN_FORMATS + i, false);
    }
    return xml.close().close();
  }

  private static void font(XmlWriter xml, boolean bold) {
    xml.open("font");
    if (bold) {
      xml.empty("b");
    }
    xml.empty("sz", "val", "11").empty("name", "val", "宋体").close();
  }

  private static void format(XmlWriter xml, CellStyle style, int number, boolean text) {
    xml.open(
        "xf",
        "numFmtId",
        String.valueOf(number),
        "fontId",
        String.valueOf(style.font()),
        "fillId",
        "0",
        "borderId",
        style.border() ? "1" : "0",
        "xfId",
        "0",
        "quotePrefix",
        text ? "1" : "0",
        "applyNumberFormat",
        "1",
        "applyFont",
        "1",
        "applyBorder",
        "1",
        "applyAlignment",
        "1");
    xml.empty(
        "alignment",
        "horizontal",
        style.horizontal(),
        "vertical",
        style.vertical(),
        "textRotation",
        String.valueOf(style.rotation()),
        "wrapText",
        style.wraps() ? "1" : "0");
    xml.close();
  }
}
