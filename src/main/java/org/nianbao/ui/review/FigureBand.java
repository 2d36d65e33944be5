package org.nianbao.ui.review;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.CellId;
import org.nianbao.form.Head;
import org.nianbao.form.Table;

/**
 * Lines of figures under common heads: a table, narrow enough to stand beside the page it was read
 * from. A table of one long row is broken where its groups of columns end.
 *
 * @param heads of the columns
 */
record FigureBand(List<String> heads, List<BandLine> lines) {
  private static final int WIDEST = 8;
  private static final String BETWEEN = "·";

  /** A line of figures. */
  record BandLine(String label, List<CellId> cells) {}

  static List<FigureBand> of(Table table) {
    if (table.rows().size() == 1 && table.columns().size() > WIDEST) {
      List<FigureBand> bands = new ArrayList<>();
      for (Head head : table.columnHeads()) {
        broken(table, head, "", bands);
      }
      return bands;
    }
    List<BandLine> lines = new ArrayList<>();
    for (Head row : table.rows()) {
      lines.add(new BandLine(row.name(), cells(table, row, table.columns())));
    }
    return List.of(new FigureBand(titles(table.columns()), lines));
  }

  private static void broken(Table table, Head head, String above, List<FigureBand> bands) {
    String label = above.isEmpty() ? head.title() : above + BETWEEN + head.title();
    if (head.children().stream().anyMatch(child -> !child.isLeaf())) {
      head.children().forEach(child -> broken(table, child, label, bands));
      return;
    }
    List<Head> leaves = head.leaves().toList();
    BandLine line = new BandLine(label, cells(table, table.rows().getFirst(), leaves));
    List<String> titles = titles(leaves);
    if (!bands.isEmpty() && bands.getLast().heads().equals(titles)) {
      List<BandLine> lines = new ArrayList<>(bands.removeLast().lines());
      lines.add(line);
      bands.add(new FigureBand(titles, lines));
    } else {
      bands.add(new FigureBand(titles, List.of(line)));
    }
  }

  private static List<CellId> cells(Table table, Head row, List<Head> columns) {
    return columns.stream()
        .map(column -> new CellId(table.id(), row.leafId(), column.leafId()))
        .toList();
  }

  private static List<String> titles(List<Head> heads) {
    return heads.stream().map(Head::title).toList();
  }
}
