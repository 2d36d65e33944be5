package org.nianbao.export.html;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.export.xml.XmlWriter;
import org.nianbao.paper.GridCell;
import org.nianbao.paper.PrintableText;
import org.nianbao.paper.TableGrid;

/**
 * A table whose heads say what they are the heads of, and whose cells name their heads. Its only
 * dress is a border, which a site's editor keeps: as a style of each cell, since HTML5 no longer
 * knows the attribute.
 */
final class HtmlTable {
  private final XmlWriter html;

  HtmlTable(XmlWriter html) {
    this.html = html;
  }

  void write(TableGrid grid, String caption) {
    html.open("table", "style", "border-collapse:collapse").line();
    html.element("caption", caption).line();
    for (int row = 0; row < grid.rows().size(); row++) {
      if (row == 0 || row == grid.headRows()) {
        html.open(row < grid.headRows() ? "thead" : "tbody").line();
      }
      html.open("tr");
      grid.rows().get(row).forEach(this::cell);
      html.close().line();
      if (row == grid.headRows() - 1 || row == grid.rows().size() - 1) {
        html.close().line();
      }
    }
    html.close().line();
  }

  private void cell(GridCell cell) {
    List<String> attributes = new ArrayList<>();
    if (cell.isHead()) {
      add(attributes, "id", cell.id());
      add(attributes, "scope", scope(cell));
    }
    if (cell.columnSpan() > 1) {
      add(attributes, "colspan", String.valueOf(cell.columnSpan()));
    }
    if (cell.rowSpan() > 1) {
      add(attributes, "rowspan", String.valueOf(cell.rowSpan()));
    }
    add(attributes, "style", "border:1px solid");
    if (!cell.headers().isEmpty()) {
      add(attributes, "headers", String.join(" ", cell.headers()));
    }
    html.element(
        cell.isHead() ? "th" : "td",
        PrintableText.of(cell.text()),
        attributes.toArray(String[]::new));
  }

  private static void add(List<String> attributes, String name, String value) {
    attributes.add(name);
    attributes.add(value);
  }

  private static String scope(GridCell cell) {
    return switch (cell.kind()) {
      case ROW_HEAD -> cell.rowSpan() > 1 ? "rowgroup" : "row";
      default -> cell.columnSpan() > 1 ? "colgroup" : "col";
    };
  }
}
