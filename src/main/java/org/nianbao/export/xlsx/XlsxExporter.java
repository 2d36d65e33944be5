package org.nianbao.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportSource;
import org.nianbao.export.ExportedReport;
import org.nianbao.export.Exporter;
import org.nianbao.export.Progress;
import org.nianbao.export.opc.OpcPackage;
import org.nianbao.form.Section;
import org.nianbao.paper.PrintableReport;
import org.nianbao.paper.TableGrid;
import org.nianbao.text.Messages;

/** Writes reports as workbooks: a sheet for each table, and one for the text. No formulas. */
public final class XlsxExporter implements Exporter {
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
    SheetPackage.fill(file, sheets, Math.min(1, sheets.size() - 1));
    byte[] bytes = file.bytes();
    progress.reached(1);
    return ExportedReport.of(ExportFormat.XLSX, bytes, source.code());
  }
}
