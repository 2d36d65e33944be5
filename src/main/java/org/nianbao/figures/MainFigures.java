package org.nianbao.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nianbao.form.CellId;
import org.nianbao.form.Section;
import org.nianbao.form.Table;

/** The figures that tell most of a section: totals where its tables have them, else all. */
public final class MainFigures {
  private MainFigures() {}

  /** Those that are not 0, in plain decimals and in the order of the form. */
  public static Map<CellId, String> of(Section.Tables section, Figures figures) {
    Map<CellId, String> main = new LinkedHashMap<>();
    for (Table table : section.tables()) {
      for (CellId cell : table.cells()) {
        if (isTelling(table, cell)) {
          figures
              .value(cell)
              .filter(value -> value.signum() != 0)
              .ifPresent(value -> main.put(cell, value.toPlainString()));
        }
      }
    }
    return main;
  }

  private static boolean isTelling(Table table, CellId cell) {
    if (table.equations().isEmpty()) {
      return true;
    }
    boolean lastColumn = table.columns().getLast().leafId().equals(cell.column());
    return table.rows().size() == 1
        ? table.isTotal(cell)
        : lastColumn
            && table.equations().stream()
                .anyMatch(e -> e.total().isEmpty() && e.cells().contains(cell));
  }
}
