package org.nianbao.export.pdf;

import com.itextpdf.layout.Document;
import java.util.List;
import org.nianbao.export.Progress;
import org.nianbao.form.Section;
import org.nianbao.paper.PrintableReport;
import org.nianbao.paper.TableGrid;
import org.nianbao.paper.TextBlock;
import org.nianbao.text.Messages;

/** Sets a report from title to 落款. */
final class ReportBody {
  /** How much of the work setting is; the rest is writing the file. */
  private static final double SETTING = 0.7;

  private final Typesetter typesetter;
  private final Messages messages;
  private final Progress progress;
  private final TextFlow text;
  private final NotedTable tables;

  ReportBody(Document document, Typesetter typesetter, Messages messages, Progress progress) {
    this.typesetter = typesetter;
    this.messages = messages;
    this.progress = progress;
    this.text = new TextFlow(document, typesetter);
    this.tables = new NotedTable(document, typesetter, messages);
  }

  void set(PrintableReport report) {
    List<Section> sections = report.sections();
    typesetter.begin(messages.get("print.place.title"));
    text.title(report.title());
    typesetter.begin(messages.get("print.place.intro"));
    report.intro().forEach(text::block);
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      typesetter.begin(section.title());
      text.section(section.title());
      double before = (double) i / sections.size();
      switch (section) {
        case Section.TextSection running -> {
          List<TextBlock> blocks = report.blocks(running);
          for (int b = 0; b < blocks.size(); b++) {
            reached(before + (double) b / blocks.size() / sections.size());
            text.block(blocks.get(b));
          }
        }
        case Section.Tables official -> {
          reached(before);
          for (TableGrid grid : report.grids(official)) {
            text.table(tables.set(grid, section.title()));
          }
        }
      }
    }
    typesetter.begin(messages.get("print.place.signature"));
    text.signature(report.signature());
    reached(1);
  }

  private void reached(double part) {
    progress.reached(part * SETTING);
  }
}
