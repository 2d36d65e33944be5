package org.nianbao.ui.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.importer.match.Block;

/**
 * The plain text that spreadsheets put on the clipboard: tabs, line ends, {@code "quoted"} cells.
 */
public final class TabSeparated {
  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private TabSeparated(String text) {
    this.text = text;
  }

  /** Reads LF, CRLF and CR alike; a line end after the last row adds none. */
  public static Block read(String text) {
    return new TabSeparated(text.replace("\r\n", "\n").replace('\r', '\n')).block();
  }

  private Block block() {
    while (at < text.length()) {
      row.add(cell());
      if (at == text.length()) {
        break;
      }
      if (text.charAt(at++) == '\n') {
        endRow();
      } else if (at == text.length()) {
        row.add("");
      }
    }
    if (!row.isEmpty()) {
      endRow();
    }
    return new Block(rows);
  }

  private void endRow() {
    rows.add(row);
    row = new ArrayList<>();
  }

  private String cell() {
    if (text.charAt(at) == '"') {
      int close = closingQuote();
      if (close > 0) {
        String quoted = text.substring(at + 1, close).replace("\"\"", "\"");
        at = close + 1;
        return quoted.replaceAll("\\s*\n\\s*", " ");
      }
    }
    int from = at;
    while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
      at++;
    }
    return text.substring(from, at);
  }

  /**
   * The quote that ends a quoted cell: alone, and before a tab or an end. -1 if it is no quoting.
   */
  private int closingQuote() {
    int i = text.indexOf('"', at + 1);
    while (i >= 0) {
      if (i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n') {
        return i;
      }
      i = text.charAt(i + 1) == '"' ? text.indexOf('"', i + 2) : -1;
    }
    return -1;
  }

  /** Writes what Excel and WPS take. */
  public static String write(Block block) {
    return block.rows().stream()
        .map(row -> row.stream().map(TabSeparated::quoted).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\r\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
