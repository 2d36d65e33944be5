package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** The table of a web page as cells, laid out as the HTML standard says (4.9.12). */
final class WebTable {
  /** The standard's own bound. */
  private static final int MOST_COLUMNS = 1000;

  private final FileReading reading;
  private final List<CellDraft> cells = new ArrayList<>();

  /** For each column, the first row that no cell above reaches into. */
  private final int[] freeFrom = new int[MOST_COLUMNS];

  private WebTable(FileReading reading) {
    this.reading = reading;
  }

  /** Whether it holds data: a table of tables, or of one cell, is layout. */
  static boolean isData(Element table) {
    return table.selectFirst("table table") == null && table.select("td, th").size() > 1;
  }

  static List<CellDraft> cells(Element table, FileReading reading) throws UnreadableFileException {
    WebTable grid = new WebTable(reading);
    List<Element> rows = table.select("tr").stream().filter(r -> !HtmlReader.isUnseen(r)).toList();
    for (int row = 0; row < rows.size(); row++) {
      grid.row(rows.get(row).select("> td, > th"), row, rows.size());
    }
    return grid.cells;
  }

  private void row(Elements elements, int row, int rows) throws UnreadableFileException {
    reading.goOn();
    int column = 0;
    for (Element element : elements) {
      while (column < MOST_COLUMNS && freeFrom[column] > row) {
        column++;
      }
      int width = Math.min(span(element.attr("colspan")), MOST_COLUMNS - column);
      if (width <= 0) {
        return;
      }
      int height = Math.min(span(element.attr("rowspan")), rows - row);
      // Cells that would overlap, in a page that counts wrongly, end where the other begins.
      for (int i = 1; i < width; i++) {
        if (freeFrom[column + i] > row) {
          width = i;
        }
      }
      Arrays.fill(freeFrom, column, column + width, row + height);
      WebCellText text = new WebCellText();
      text.append(element);
      cells.add(new CellDraft(row, column, height, width, text.toString(), text.struck));
      column += width;
    }
  }

  private static int span(String attribute) {
    String digits = attribute.strip();
    return digits.matches("[1-9]\\d{0,4}") ? Integer.parseInt(digits) : 1;
  }

  /** What a cell shows: its paragraphs and breaks parted by line feeds. */
  private static final class WebCellText {
    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private boolean struck;

    void append(Element parent) {
      for (Node child : parent.childNodes()) {
        if (child instanceof TextNode text) {
          line.append(text.getWholeText());
          struck |= !text.isBlank() && isStruck(text);
        } else if (child instanceof Element element && !HtmlReader.isUnseen(element)) {
          boolean apart = element.isBlock() || element.normalName().equals("br");
          if (apart) {
            endLine();
          }
          append(element);
          if (apart) {
            endLine();
          }
        }
      }
    }

    private static boolean isStruck(Node text) {
      for (Node node = text.parent();
          node instanceof Element element && !element.normalName().equals("td");
          node = node.parent()) {
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        if (element.normalName().matches("s|strike|del") || style.contains("line-through")) {
          return true;
        }
      }
      return false;
    }

    private void endLine() {
      String shown = Blanks.strip(Blanks.collapse(line.toString()));
      line.setLength(0);
      if (!shown.isEmpty()) {
        lines.append(lines.isEmpty() ? "" : "\n").append(shown);
      }
    }

    @Override
    public String toString() {
      endLine();
      return lines.toString();
    }
  }
}
