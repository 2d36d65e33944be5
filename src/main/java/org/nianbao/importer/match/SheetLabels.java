package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Table;

/** The words of one section's tables: heads of rows and columns, captions, corners. */
final class SheetLabels {
  private final Sheet sheet;
  private final RowLabels rows;
  private final Map<Table, ColumnLabels> columns = new HashMap<>();
  private final List<HeadLabel> surroundings = new ArrayList<>();

  /** What was asked before: most cells of a file say 0, and each is asked about more than once. */
  private final Map<String, Optional<Integer>> knownRows = new HashMap<>();

  private final Map<String, Boolean> rowHeads = new HashMap<>();
  private final Map<String, Boolean> columnHeads = new HashMap<>();

  SheetLabels(Sheet sheet) {
    this.sheet = sheet;
    this.rows = new RowLabels(sheet);
    for (Table table : sheet.tables()) {
      columns.put(table, new ColumnLabels(table));
      for (String text : List.of(table.caption(), table.corner())) {
        if (!text.isEmpty()) {
          surroundings.add(HeadLabel.of(text));
        }
      }
    }
  }

  Sheet sheet() {
    return sheet;
  }

  ColumnLabels columns(Table table) {
    return columns.getOrDefault(table, new ColumnLabels(table));
  }

  Optional<Integer> row(String text) {
    return knownRows.computeIfAbsent(text, rows::row);
  }

  boolean isRowHead(String text) {
    return rowHeads.computeIfAbsent(text, rows::isHead);
  }

  boolean isColumnHead(String text) {
    return columnHeads.computeIfAbsent(
        text, head -> columns.values().stream().anyMatch(c -> c.isHead(head)));
  }

  /** Whether a text is printed on the form: a head, a caption or a corner. */
  boolean isOfForm(String text) {
    HeadLabel label = HeadLabel.of(text);
    return isRowHead(text)
        || isColumnHead(text)
        || surroundings.stream()
            .anyMatch(s -> s.full().equals(label.full()) || (!s.isEmpty() && s.isSimilar(label)));
  }
}
