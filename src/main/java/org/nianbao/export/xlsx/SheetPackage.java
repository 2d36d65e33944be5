package org.nianbao.export.xlsx;

import java.util.List;
import org.nianbao.export.opc.OpcPackage;
import org.nianbao.export.xml.XmlWriter;

/** Puts sheets together as a workbook: the sheets, their styles, and what names them. */
final class SheetPackage {
  static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String WORKBOOK = "xl/workbook.xml";

  private SheetPackage() {}

  /**
   * @param shown which sheet is shown first
   */
  static void fill(OpcPackage file, List<Worksheet> sheets, int shown) {
    file.relate("", "officeDocument", WORKBOOK);
    for (int i = 0; i < sheets.size(); i++) {
      String name = "worksheets/sheet" + (i + 1) + ".xml";
      file.add("xl/" + name, TYPE + "worksheet+xml", sheets.get(i).content());
      file.relate(WORKBOOK, "worksheet", name);
    }
    file.add("xl/styles.xml", TYPE + "styles+xml", CellStyles.write());
    file.relate(WORKBOOK, "styles", "styles.xml");
    file.add(WORKBOOK, TYPE + "sheet.main+xml", workbook(sheets, shown));
  }

  private static XmlWriter workbook(List<Worksheet> sheets, int shown) {
    XmlWriter xml =
        XmlWriter.xml().open("workbook", "xmlns", SHEET, "xmlns:r", OpcPackage.RELATIONSHIPS);
    // Whoever opens it wants the tables.
    xml.open("bookViews").empty("workbookView", "activeTab", String.valueOf(shown)).close();
    xml.open("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      String number = String.valueOf(i + 1);
      xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", number, "r:id", "rId" + number);
    }
    xml.close().open("definedNames");
    for (int i = 0; i < sheets.size(); i++) {
      Worksheet sheet = sheets.get(i);
      xml.element(
          "definedName",
          "'" + sheet.name().replace("'", "''") + "'!" + sheet.printArea(),
          "name",
          "_xlnm.Print_Area",
          "localSheetId",
          String.valueOf(i));
      if (sheet.view().rows() > 0) {
        String quoted = "'" + sheet.name().replace("'", "''") + "'!";
        xml.element(
            "definedName",
            quoted + "$A:$A," + quoted + "$1:$" + sheet.view().rows(),
            "name",
            "_xlnm.Print_Titles",
            "localSheetId",
            String.valueOf(i));
      }
    }
    return xml.close().close();
  }
}
