package org.nianbao.ui.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.importer.match.Sheet;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.ui.grid.select.Selection;

/** The edits that keys make: each one step of undo, empty where nothing would change. */
final class CellEdits {
  private final Sheet sheet;
  private final Report report;

  CellEdits(Sheet sheet, Report report) {
    this.sheet = sheet;
    this.report = report;
  }

  /** What was typed into a cell. */
  Optional<Edit> type(CellId cell, String text) {
    return put(Map.of(cell, text), Origin.TYPED);
  }

  /** Several figures at once, as when an explanation is taken. */
  Optional<Edit> put(Map<CellId, String> texts, Origin origin) {
    Map<CellId, @Nullable Entry> entries = new LinkedHashMap<>();
    texts.forEach(
        (cell, text) -> {
          if (!report.typed(cell).equals(text) || isUnconfirmed(cell)) {
            entries.put(cell, report.read(cell, text, origin));
          }
        });
    Edit edit = new Edit.Cells(entries);
    return entries.isEmpty() || edit.isIdleOn(report) ? Optional.empty() : Optional.of(edit);
  }

  /** Typed over, even with the same figure, it is the clerk's own. */
  private boolean isUnconfirmed(CellId cell) {
    return report.entry(cell).filter(e -> e.origin() == Origin.LAST_YEAR).isPresent()
        || report.source().filter(s -> s.isDoubted(List.of(cell))).isPresent();
  }

  Optional<Edit> clear(Selection selection) {
    Map<CellId, String> texts = new LinkedHashMap<>();
    selection.cells(sheet).forEach(cell -> texts.put(cell, ""));
    return put(texts, Origin.TYPED);
  }

  /** The block's first row into its other rows; into a single row the row above. */
  Optional<Edit> fillDown(Selection block) {
    int source = block.top() == block.bottom() ? block.top() - 1 : block.top();
    Map<CellId, String> texts = new LinkedHashMap<>();
    for (int row = source + 1; row <= block.bottom(); row++) {
      for (int column = block.left(); column <= block.right(); column++) {
        copy(sheet.cell(source, column), sheet.cell(row, column), texts);
      }
    }
    return put(texts, Origin.FILLED);
  }

  /** The block's first column into its other columns; into a single column the one at its left. */
  Optional<Edit> fillRight(Selection block) {
    int source = block.left() == block.right() ? block.left() - 1 : block.left();
    Map<CellId, String> texts = new LinkedHashMap<>();
    for (int row = block.top(); row <= block.bottom(); row++) {
      for (int column = source + 1; column <= block.right(); column++) {
        copy(sheet.cell(row, source), sheet.cell(row, column), texts);
      }
    }
    return put(texts, Origin.FILLED);
  }

  private void copy(Optional<CellId> from, Optional<CellId> to, Map<CellId, String> texts) {
    if (from.isPresent() && to.isPresent()) {
      texts.put(to.get(), report.typed(from.get()));
    }
  }

  /** 其余空格填 0: blanks only, totals never. */
  Optional<Edit> fillBlanks() {
    Map<CellId, String> texts = new LinkedHashMap<>();
    blanks().forEach(cell -> texts.put(cell, "0"));
    return put(texts, Origin.FILLED);
  }

  private Stream<CellId> blanks() {
    return sheet.tables().stream()
        .flatMap(table -> table.cells().stream().filter(cell -> !table.isTotal(cell)))
        .filter(cell -> report.entry(cell).map(Entry::isBlank).orElse(true));
  }

  /** How many cells {@link #fillBlanks} would fill. */
  int blankCount() {
    return (int) blanks().count();
  }

  /** The texts of a block, row by row, as they would be printed. */
  static List<List<String>> texts(Sheet sheet, Selection block, Function<CellId, String> text) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = block.top(); row <= block.bottom(); row++) {
      List<String> texts = new ArrayList<>();
      for (int column = block.left(); column <= block.right(); column++) {
        texts.add(sheet.cell(row, column).map(text).orElse(""));
      }
      rows.add(texts);
    }
    return rows;
  }
}
