package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Table;

/**
 * The words of one section's tables: heads of rows and columns, captions, corners. Safe for several
 * threads.
 */
final class SheetLabels {
  private final Sheet sheet;
  private final RowLabels rows;
  private final Map<Table, ColumnLabels> columns = new HashMap<>();
  private final List<HeadLabel> surroundings = new ArrayList<>();

  private final WordAnswers<Optional<Integer>> knownRows;
  private final WordAnswers<Boolean> rowHeads;
  private final WordAnswers<Boolean> columnHeads;

  SheetLabels(Sheet sheet) {
    this.sheet = sheet;
    this.rows = new RowLabels(sheet);
    this.knownRows = new WordAnswers<>(Optional.empty(), rows::row);
    this.rowHeads = new WordAnswers<>(false, rows::isHead);
    this.columnHeads =
        new WordAnswers<>(
            false, head -> columns.values().stream().anyMatch(labels -> labels.isHead(head)));
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
    ColumnLabels own = columns.get(table);
    return own == null ? new ColumnLabels(table) : own;
  }

  Optional<Integer> row(String text) {
    return knownRows.of(text);
  }

  boolean isRowHead(String text) {
    return rowHeads.of(text);
  }

  boolean isColumnHead(String text) {
    return columnHeads.of(text);
  }

  /** Whether a text is printed on the form: a head, a caption or a corner. */
  boolean isOfForm(String text) {
    return isRowHead(text) || isColumnHead(text) || isAround(HeadLabel.of(text));
  }

  private boolean isAround(HeadLabel label) {
    return surroundings.stream()
        .anyMatch(s -> s.full().equals(label.full()) || (!s.isEmpty() && s.isSimilar(label)));
  }
}
