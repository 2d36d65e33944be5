package org.nianbao.ui.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.nianbao.importer.match.Block;

/**
 * The HTML that Excel, WPS, Word, LibreOffice and browsers put on the clipboard. Cells are read as
 * they are displayed; where a column was too narrow to display a figure (####), as they are stored.
 */
public final class CopiedTable {
  private static final int MOST_SPAN = 500;

  private final List<List<String>> rows = new ArrayList<>();
  private final List<List<Boolean>> taken = new ArrayList<>();

  private CopiedTable() {}

  /** The tables one below the other; empty if there is none with text in it. */
  public static Optional<Block> read(String html) {
    CopiedTable reader = new CopiedTable();
    Jsoup.parse(html).select("table:not(:has(table))").forEach(reader::table);
    return Optional.of(new Block(reader.rows)).filter(block -> !block.isEmpty());
  }

  /** The tables one by one, those without text left out. */
  public static List<Block> readEach(String html) {
    List<Block> tables = new ArrayList<>();
    for (Element table : Jsoup.parse(html).select("table:not(:has(table))")) {
      CopiedTable reader = new CopiedTable();
      reader.table(table);
      Block block = new Block(reader.rows);
      if (!block.isEmpty()) {
        tables.add(block);
      }
    }
    return tables;
  }

  private void table(Element table) {
    int from = rows.size();
    int row = from;
    for (Element tr : table.select("tr")) {
      if (!isPadding(tr)) {
        row(tr, row++);
      }
    }
    // A span may reach beyond the last row.
    while (rows.size() > Math.max(row, from)) {
      rows.removeLast();
      taken.removeLast();
    }
  }

  /** Excel ends tables with a hidden row that only carries widths. */
  private static boolean isPadding(Element tr) {
    return tr.attr("style").replace(" ", "").contains("display:none") && tr.text().isBlank();
  }

  private void row(Element tr, int row) {
    need(row, 0);
    int column = 0;
    for (Element cell : tr.select("> td, > th")) {
      while (isTaken(row, column)) {
        column++;
      }
      int down = span(cell.attr("rowspan"));
      int across = span(cell.attr("colspan"));
      for (int r = row; r < row + down; r++) {
        for (int c = column; c < column + across; c++) {
          need(r, c);
          taken.get(r).set(c, true);
        }
      }
      rows.get(row).set(column, text(cell));
      column += across;
    }
  }

  private static int span(String attribute) {
    String digits = attribute.strip();
    return digits.matches("[1-9]\\d{0,5}") ? Math.min(MOST_SPAN, Integer.parseInt(digits)) : 1;
  }

  private boolean isTaken(int row, int column) {
    return column < taken.get(row).size() && taken.get(row).get(column);
  }

  private void need(int row, int column) {
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
      taken.add(new ArrayList<>());
    }
    while (rows.get(row).size() <= column) {
      rows.get(row).add("");
      taken.get(row).add(false);
    }
  }

  private static String text(Element cell) {
    String shown = cell.text();
    if (shown.matches("#+")) {
      String stored = cell.attr("x:num") + cell.attr("sdval");
      return stored.isBlank() ? shown : stored;
    }
    return shown;
  }
}
