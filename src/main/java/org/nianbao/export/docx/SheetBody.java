package org.nianbao.export.docx;

import java.util.Locale;
import org.nianbao.export.opc.OpcPackage;
import org.nianbao.export.xml.XmlWriter;
import org.nianbao.paper.SheetCell;
import org.nianbao.paper.SheetRow;
import org.nianbao.paper.SigningSheet;

/** The 审签单 as a document of its own: a title, one table, a line below it. */
final class SheetBody {
  /** 156 mm, and a twelfth of it, in twips. */
  private static final int PART = 8844 / SheetCell.WIDTH;

  private static final String SIDES = "80";
  private static final String[] BORDERS = {"top", "left", "bottom", "right", "insideH", "insideV"};

  private final XmlWriter xml = XmlWriter.xml();
  private final SigningSheet sheet;

  private SheetBody(SigningSheet sheet) {
    this.sheet = sheet;
  }

  static XmlWriter write(SigningSheet sheet) {
    SheetBody body = new SheetBody(sheet);
    body.all();
    return body.xml;
  }

  private void all() {
    xml.open("w:document", "xmlns:w", DocxExporter.WORD, "xmlns:r", OpcPackage.RELATIONSHIPS);
    xml.open("w:body");
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Styles.TITLE).close();
    run(sheet.title(), 40);
    xml.close();
    table();
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Styles.NOTE);
    xml.empty("w:spacing", "w:before", "90").close();
    run(sheet.foot(), 18);
    xml.close();
    String margin = twips(SigningSheet.MARGIN);
    xml.open("w:sectPr").empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    xml.empty(
        "w:pgMar",
        "w:top",
        margin,
        "w:right",
        "1474",
        "w:bottom",
        margin,
        "w:left",
        "1588",
        "w:header",
        "567",
        "w:footer",
        "567",
        "w:gutter",
        "0");
    xml.close().close().close();
  }

  private void table() {
    xml.open("w:tbl").open("w:tblPr");
    xml.empty("w:tblW", "w:w", String.valueOf(PART * SheetCell.WIDTH), "w:type", "dxa");
    xml.empty("w:jc", "w:val", "center").open("w:tblBorders");
    for (String border : BORDERS) {
      xml.empty("w:" + border, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
    }
    xml.close().empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
    xml.empty("w:left", "w:w", SIDES, "w:type", "dxa");
    xml.empty("w:right", "w:w", SIDES, "w:type", "dxa").close();
    xml.empty("w:tblCaption", "w:val", sheet.title()).close().open("w:tblGrid");
    for (int i = 0; i < SheetCell.WIDTH; i++) {
      xml.empty("w:gridCol", "w:w", String.valueOf(PART));
    }
    xml.close();
    for (SheetRow row : sheet.rows()) {
      double least = row.least() * sheet.size() * SigningSheet.LEADING + SigningSheet.PADDING;
      xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
      xml.empty("w:trHeight", "w:val", twips(least), "w:hRule", "atLeast").close();
      row.cells().forEach(this::cell);
      xml.close();
    }
    xml.close();
  }

  private void cell(SheetCell cell) {
    xml.open("w:tc").open("w:tcPr");
    xml.empty("w:tcW", "w:w", String.valueOf(cell.parts() * PART), "w:type", "dxa");
    xml.empty("w:gridSpan", "w:val", String.valueOf(cell.parts()));
    boolean room = cell.kind() == SheetCell.SheetCellKind.ROOM;
    xml.empty("w:vAlign", "w:val", room ? "bottom" : "center").close();
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Styles.CELL);
    String line = twips(sheet.size() * SigningSheet.LEADING);
    xml.empty("w:spacing", "w:line", line, "w:lineRule", "exact");
    switch (cell.kind()) {
      case SENTENCE -> xml.empty("w:jc", "w:val", "left");
      case ROOM -> xml.empty("w:jc", "w:val", "right");
      case ROW_HEAD, COLUMN_HEAD, ENTRY -> {}
    }
    xml.close();
    run(cell.text(), (int) Math.round(2 * sheet.size()));
    xml.close().close();
  }

  /**
   * @param size in half points
   */
  private void run(String text, int size) {
    xml.open("w:r").open("w:rPr");
    xml.empty("w:sz", "w:val", String.valueOf(size));
    xml.empty("w:szCs", "w:val", String.valueOf(size)).close();
    xml.element("w:t", text, "xml:space", "preserve").close();
  }

  private static String twips(double points) {
    return String.format(Locale.ROOT, "%d", Math.round(points * 20));
  }
}
