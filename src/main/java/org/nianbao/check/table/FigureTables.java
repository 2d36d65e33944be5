package org.nianbao.check.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.locate.FigureCell;
import org.nianbao.check.locate.FigureCell.CellContent;
import org.nianbao.check.locate.FigureTable;
import org.nianbao.check.locate.LinearEquation;
import org.nianbao.form.CellId;
import org.nianbao.form.Equation;
import org.nianbao.form.NumberKind;
import org.nianbao.form.Table;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Reading;
import org.nianbao.report.Report;

/** What a report holds in one of its tables, as error localization wants it. */
final class FigureTables {
  private FigureTables() {}

  /** The cells row by row, and the table's equations in their order. */
  static FigureTable<CellId> of(Report report, Table table) {
    List<FigureCell<CellId>> cells = new ArrayList<>();
    Map<CellId, Integer> numbers = new HashMap<>();
    for (CellId cell : table.cells()) {
      numbers.put(cell, cells.size());
      cells.add(cell(table, cell, report.entries().get(cell)));
    }
    return new FigureTable<>(
        1,
        table.rows().size(),
        table.columns().size(),
        cells,
        table.equations().stream().map(e -> equation(e, numbers)).toList());
  }

  private static FigureCell<CellId> cell(Table table, CellId cell, @Nullable Entry entry) {
    NumberKind kind = table.number(cell);
    return new FigureCell<>(
        cell,
        content(table, cell, entry),
        entry == null ? BigDecimal.ZERO : entry.value().orElse(BigDecimal.ZERO),
        kind.allowsSign(),
        kind.allowsDecimals(),
        entry != null && entry.origin() == Origin.LAST_YEAR);
  }

  private static CellContent content(Table table, CellId cell, @Nullable Entry entry) {
    if (entry == null || entry.isBlank()) {
      return table.isTotal(cell) ? CellContent.COMPUTED : CellContent.BLANK;
    }
    return switch (entry.reading()) {
      case Reading.Question question -> CellContent.UNREADABLE;
      case Reading.Refusal refusal -> CellContent.UNREADABLE;
      default -> CellContent.FIGURE;
    };
  }

  private static LinearEquation equation(Equation equation, Map<CellId, Integer> numbers) {
    int[] left = numbers(equation, 1, numbers);
    CellId total = equation.totalCell();
    return total == null
        ? LinearEquation.balance(left, numbers(equation, -1, numbers))
        : LinearEquation.total(numbers.getOrDefault(total, -1), left);
  }

  private static int[] numbers(Equation equation, int sign, Map<CellId, Integer> numbers) {
    return equation.side(sign).mapToInt(c -> numbers.getOrDefault(c, -1)).toArray();
  }
}
