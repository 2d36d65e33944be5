package org.nianbao.export.html;

import java.util.List;
import org.nianbao.export.xml.XmlWriter;
import org.nianbao.form.Section;
import org.nianbao.paper.PrintableReport;
import org.nianbao.paper.TextBlock;
import org.nianbao.text.Messages;

/** The report from title to 落款, in the elements that a screen reader knows. */
final class HtmlBody {
  private final XmlWriter html;
  private final Messages messages;

  HtmlBody(XmlWriter html, Messages messages) {
    this.html = html;
    this.messages = messages;
  }

  void write(PrintableReport report) {
    html.open("h1");
    lines(report.title());
    html.close().line();
    report.intro().forEach(this::block);
    for (Section section : report.sections()) {
      html.element("h2", section.title()).line();
      switch (section) {
        case Section.TextSection text -> report.blocks(text).forEach(this::block);
        case Section.Tables tables ->
            report
                .grids(tables)
                .forEach(
                    grid ->
                        new HtmlTable(html)
                            .write(grid, messages.get("print.table", section.title())));
      }
    }
    report.signature().forEach(line -> html.element("p", line).line());
  }

  private void block(TextBlock block) {
    html.element(block instanceof TextBlock.Heading ? "h3" : "p", block.text()).line();
  }

  private void lines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        html.empty("br");
      }
      html.text(lines.get(i));
    }
  }
}
