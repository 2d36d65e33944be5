package org.nianbao.check.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.report.Report;

/** The figures of a balanced section three, being spoiled. Cells are numbered row by row. */
final class SlipTable {
  private final Report report;
  private final Table table;
  private final List<CellId> cells;
  private final long[] right;
  private final long[] now;

  SlipTable(Report report) {
    this.report = report;
    this.table = report.edition().table("requests").orElseThrow();
    this.cells = table.cells();
    Figures figures = Figures.of(report);
    this.right =
        cells.stream().mapToLong(c -> figures.value(c).orElseThrow().longValue()).toArray();
    this.now = right.clone();
  }

  int rows() {
    return table.rows().size();
  }

  int columns() {
    return table.columns().size();
  }

  int row(String id) {
    return table.rows().stream().map(h -> h.leafId()).toList().indexOf(id);
  }

  int cell(int row, int column) {
    return row * columns() + column;
  }

  CellId id(int cell) {
    return cells.get(cell);
  }

  /** What should stand in a cell. */
  long right(int cell) {
    return right[cell];
  }

  /** What stands in a cell. */
  long figure(int cell) {
    return now[cell];
  }

  void set(int cell, long figure) {
    now[cell] = Math.max(0, figure);
  }

  int anyCell(Random random) {
    return random.nextInt(cells.size());
  }

  /** A cell that is not 0, if there is one. */
  int anyFigure(Random random) {
    int[] figures =
        java.util.stream.IntStream.range(0, now.length).filter(c -> now[c] != 0).toArray();
    return figures.length == 0 ? anyCell(random) : figures[random.nextInt(figures.length)];
  }

  /** As hands do: mostly a digit, sometimes anything. */
  void mistype(int cell, Random random) {
    set(cell, mistyped(now[cell], random));
  }

  private static long mistyped(long figure, Random random) {
    String digits = Long.toString(figure);
    long typed =
        switch (random.nextInt(6)) {
          case 0 -> figure * 10;
          case 1 -> figure + 1 + random.nextInt(9);
          case 2 -> random.nextInt(1000);
          case 3 -> Long.parseLong(new StringBuilder(digits).reverse().toString());
          case 4 -> figure - 1;
          default -> 0;
        };
    return typed == figure || typed < 0 ? figure + 1 : typed;
  }

  void swap(int one, int other) {
    long figure = now[one];
    now[one] = now[other];
    now[other] = figure;
  }

  void swapRows(int one, int other) {
    for (int column = 0; column < columns(); column++) {
      swap(cell(one, column), cell(other, column));
    }
  }

  /** Leaves the first columns of a row at 0. */
  void zeroRow(int row, int upTo) {
    for (int column = 0; column < upTo; column++) {
      set(cell(row, column), 0);
    }
  }

  /** Leaves the first rows of a column at 0. */
  void zeroColumn(int column, int upTo) {
    for (int row = 0; row < upTo; row++) {
      set(cell(row, column), 0);
    }
  }

  /** A figure mistyped, and every total added up from it. */
  void mistypeWithTotals(int row, int column, Random random) {
    int cell = cell(row, column);
    mistype(cell, random);
    long change = now[cell] - right[cell];
    int total = cell(row, columns() - 1);
    set(total, now[total] + change);
    int handled = row("handled");
    if (row >= row("granted") && row < handled) {
      set(cell(handled, column), now[cell(handled, column)] + change);
      set(cell(handled, columns() - 1), now[cell(handled, columns() - 1)] + change);
    }
  }

  /** What the wrong cells should hold. */
  Map<CellId, BigDecimal> lost() {
    Map<CellId, BigDecimal> lost = new LinkedHashMap<>();
    for (int cell = 0; cell < now.length; cell++) {
      if (now[cell] != right[cell]) {
        lost.put(cells.get(cell), BigDecimal.valueOf(right[cell]));
      }
    }
    return lost;
  }

  Report spoiled() {
    Map<CellId, BigDecimal> changed = new LinkedHashMap<>();
    for (int cell = 0; cell < now.length; cell++) {
      if (now[cell] != right[cell]) {
        changed.put(cells.get(cell), BigDecimal.valueOf(now[cell]));
      }
    }
    return RequestTables.with(report, changed);
  }
}
