package org.nianbao.export.xlsx;

import java.util.List;
import org.nianbao.form.Section;
import org.nianbao.paper.PrintableReport;
import org.nianbao.paper.TextBlock;

/** The sheet of the report's text, a paragraph a row. */
final class TextSheet {
  /**
   * A line of 39 Chinese characters. It fits on A4 as it is: not every program makes a column
   * smaller that is wider than the page, LibreOffice cuts it off at both sides.
   */
  private static final double CHARACTERS = 80;

  /** Excel's limit. In points. */
  private static final int HIGHEST = 409;

  private final SheetWriter writer = new SheetWriter(List.of(CHARACTERS));

  private TextSheet() {}

  static Worksheet of(String name, PrintableReport report, SheetMarks marks) {
    TextSheet sheet = new TextSheet();
    sheet.row(marks.proof() + String.join("", report.title()), CellStyle.TITLE);
    report.intro().forEach(sheet::block);
    for (Section section : report.sections()) {
      if (section instanceof Section.TextSection text) {
        sheet.row(section.title(), CellStyle.HEADING);
        report.blocks(text).forEach(sheet::block);
      }
    }
    report.signature().forEach(line -> sheet.row(line, CellStyle.PARAGRAPH));
    String area = sheet.writer.area(1);
    return new Worksheet(name, area, SheetLayout.PAGE, sheet.writer.finish(marks.header()));
  }

  private void block(TextBlock block) {
    row(block.text(), block instanceof TextBlock.Heading ? CellStyle.HEADING : CellStyle.PARAGRAPH);
  }

  private void row(String text, CellStyle style) {
    int lines = 1 + SheetWriter.width(text) / ((int) CHARACTERS - 2);
    writer.beginRow(Math.min(HIGHEST, lines * SheetWriter.LINE));
    writer.text(0, text, style);
    writer.endRow();
  }
}
