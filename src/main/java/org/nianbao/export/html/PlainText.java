package org.nianbao.export.html;

import java.util.stream.Collectors;
import org.nianbao.form.Section;
import org.nianbao.paper.CellPlaces;
import org.nianbao.paper.PrintableReport;
import org.nianbao.paper.PrintableText;
import org.nianbao.paper.TableGrid;

/**
 * A report as plain text, for a place that takes no web page from the clipboard: a paragraph a
 * line, tables with tabs.
 */
public final class PlainText {
  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  /** The report's text. */
  public static String of(PrintableReport report) {
    PlainText plain = new PlainText();
    plain.write(report);
    return plain.text.toString();
  }

  private void write(PrintableReport report) {
    report.title().forEach(this::line);
    report.intro().forEach(block -> line(block.text()));
    for (Section section : report.sections()) {
      line(section.title());
      switch (section) {
        case Section.TextSection running ->
            report.blocks(running).forEach(block -> line(block.text()));
        case Section.Tables tables -> report.grids(tables).forEach(this::table);
      }
    }
    report.signature().forEach(this::line);
  }

  private void table(TableGrid grid) {
    CellPlaces places = CellPlaces.of(grid);
    for (int i = 0; i < grid.rows().size(); i++) {
      int row = i;
      line(
          places.inRow(row).stream()
              .map(place -> place.row() == row ? PrintableText.of(place.cell().text()) : "")
              .collect(Collectors.joining("\t")));
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
