package org.nianbao.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportSource;
import org.nianbao.export.ExportedReport;
import org.nianbao.export.Exporter;
import org.nianbao.export.Progress;
import org.nianbao.export.opc.OpcPackage;
import org.nianbao.export.xml.XmlWriter;
import org.nianbao.form.Section;
import org.nianbao.paper.PrintableReport;
import org.nianbao.paper.TableGrid;
import org.nianbao.text.Messages;

/** Writes reports as workbooks: a sheet for each table, and one for the text. No formulas. */
public final class XlsxExporter implements Exporter {
  static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String WORKBOOK = "xl/workbook.xml";

  private final Messages messages;

  public XlsxExporter(Messages messages) {
    this.messages = messages;
  }

  @Override
  public ExportedReport export(ExportSource source, Progress progress) {
    progress.reached(0);
    PrintableReport report = source.report();
    String plain = String.join("", report.title());
    boolean proof = source.options().proof();
    String mark = proof ? messages.get("export.proofTitle", "") : "";
    SheetMarks marks = new SheetMarks(mark, mark + plain);
    OpcPackage file = new OpcPackage();
    file.relate("", "officeDocument", WORKBOOK);
    file.describe(
        plain,
        report.author(),
        messages.get("print.subject"),
        source.keywords(messages),
        source.date());
    List<Worksheet> sheets = new ArrayList<>();
    // First, as the title and what stands under it come first in a report.
    sheets.add(TextSheet.of(messages.get("export.textSheet"), report, marks));
    for (Section section : report.sections()) {
      if (section instanceof Section.Tables tables) {
        for (TableGrid grid : report.grids(tables)) {
          String name = SheetName.of(section.title(), sheets.size() + 1);
          sheets.add(TableSheet.of(name, section.title(), grid, marks));
        }
      }
    }
    progress.reached(0.5);
    for (int i = 0; i < sheets.size(); i++) {
      String name = "worksheets/sheet" + (i + 1) + ".xml";
      file.add("xl/" + name, TYPE + "worksheet+xml", sheets.get(i).content());
      file.relate(WORKBOOK, "worksheet", name);
    }
    file.add("xl/styles.xml", TYPE + "styles+xml", CellStyles.write());
    file.relate(WORKBOOK, "styles", "styles.xml");
    file.add(WORKBOOK, TYPE + "sheet.main+xml", workbook(sheets));
    byte[] bytes = file.bytes();
    progress.reached(1);
    return ExportedReport.of(ExportFormat.XLSX, bytes, source.code());
  }

  private static XmlWriter workbook(List<Worksheet> sheets) {
    XmlWriter xml =
        XmlWriter.xml().open("workbook", "xmlns", SHEET, "xmlns:r", OpcPackage.RELATIONSHIPS);
    // Whoever opens it wants the tables.
    String shown = String.valueOf(Math.min(1, sheets.size() - 1));
    xml.open("bookViews").empty("workbookView", "activeTab", shown).close().open("sheets");
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
    }
    return xml.close().close();
  }
}
