package org.nianbao.check.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Table;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/**
 * Tables of section three as bodies fill them in: so many requests, most of them by natural persons
 * and granted, counted into the rows, every total declared.
 */
final class RequestTables {
  /** Of ten requests seven are by natural persons, two by enterprises. */
  private static final int[] COLUMN_WEIGHTS = {70, 20, 1, 1, 3, 5};

  private static final int GRANTED_WEIGHT = 40;
  private static final int PART_WEIGHT = 12;
  private static final int OTHER_WEIGHT = 4;

  private final Edition edition;
  private final Table table;
  private final long[][] figures;
  private final List<String> rows;

  private RequestTables(Edition edition) {
    this.edition = edition;
    this.table = edition.table("requests").orElseThrow();
    this.rows = table.rows().stream().map(h -> h.leafId()).toList();
    this.figures = new long[rows.size()][table.columns().size()];
  }

  /** A balanced table of so many requests, carried in ones included. */
  static Report of(Edition edition, int requests, Random random) {
    RequestTables tables = new RequestTables(edition);
    for (int i = 0; i < requests; i++) {
      tables.count(random);
    }
    tables.total();
    return tables.report();
  }

  private void count(Random random) {
    int column = pick(COLUMN_WEIGHTS, random);
    figures[rows.indexOf(random.nextInt(8) == 0 ? "carriedIn" : "received")][column]++;
    if (random.nextInt(10) == 0) {
      figures[rows.indexOf("carriedForward")][column]++;
      return;
    }
    int first = rows.indexOf("granted");
    int[] weights = new int[rows.indexOf("handled") - first];
    for (int row = 0; row < weights.length; row++) {
      weights[row] = row == 0 ? GRANTED_WEIGHT : row == 1 ? PART_WEIGHT : OTHER_WEIGHT;
    }
    figures[first + pick(weights, random)][column]++;
  }

  private static int pick(int[] weights, Random random) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int at = random.nextInt(sum);
    int i = 0;
    while (at >= weights[i]) {
      at -= weights[i++];
    }
    return i;
  }

  private void total() {
    int handled = rows.indexOf("handled");
    int last = table.columns().size() - 1;
    for (int row = rows.indexOf("granted"); row < handled; row++) {
      for (int column = 0; column < last; column++) {
        figures[handled][column] += figures[row][column];
      }
    }
    for (long[] row : figures) {
      for (int column = 0; column < last; column++) {
        row[last] += row[column];
      }
    }
  }

  private Report report() {
    Report report = Report.blank(edition, "某县某局", edition.id().equals("2021") ? 2023 : 2020);
    Map<CellId, BigDecimal> all = new LinkedHashMap<>();
    List<CellId> cells = table.cells();
    for (int cell = 0; cell < cells.size(); cell++) {
      int columns = table.columns().size();
      all.put(cells.get(cell), BigDecimal.valueOf(figures[cell / columns][cell % columns]));
    }
    return with(report, all);
  }

  /** The report with other figures in some cells. */
  static Report with(Report report, Map<CellId, BigDecimal> figures) {
    Map<CellId, @Nullable Entry> entries = new LinkedHashMap<>();
    figures.forEach(
        (cell, figure) ->
            entries.put(cell, report.read(cell, figure.toPlainString(), Origin.TYPED)));
    return new Edit.Cells(entries).applyTo(report);
  }

  /** The cells of the table, row by row. */
  static List<CellId> cells(Report report) {
    return new ArrayList<>(report.edition().table("requests").orElseThrow().cells());
  }
}
