package org.nianbao.print.page;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Table;
import org.nianbao.form.Messages;
import org.nianbao.form.Section;
import org.nianbao.print.table.TableGrid;

/** Sets a report from title to 落款. */
final class ReportBody {
  private static final float ABOVE_TABLE = 4;
  private static final float BELOW_TABLE = 10;

  private final Document document;
  private final Typesetter typesetter;
  private final Messages messages;
  private final TextFlow text;

  ReportBody(Document document, Typesetter typesetter, Messages messages) {
    this.document = document;
    this.typesetter = typesetter;
    this.messages = messages;
    this.text = new TextFlow(document, typesetter);
  }

  void set(PrintableReport report) {
    text.title(report.title());
    report.intro().forEach(text::block);
    for (Section section : report.sections()) {
      text.section(section.title());
      switch (section) {
        case Section.Text running -> report.blocks(running).forEach(text::block);
        case Section.Tables tables ->
            report.grids(tables).forEach(grid -> set(grid, section.title()));
      }
    }
    text.placeHeadings(false);
    text.signature(report.signature());
  }

  /** A table stays whole: it goes to the next page with its heading where this one has no room. */
  private void set(TableGrid grid, String title) {
    text.placeHeadings(true);
    float page = PageGrid.HEIGHT - PageGrid.LINE - ABOVE_TABLE - BELOW_TABLE;
    TableLook look = TableLook.fitting(grid, typesetter, page);
    Table table = TableSetter.table(typesetter, grid, look, messages.get("print.table", title));
    document.add(table.setMarginTop(ABOVE_TABLE).setMarginBottom(BELOW_TABLE));
  }
}
