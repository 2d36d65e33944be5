package org.nianbao.rollup.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.BalancedReports;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.rollup.MadeFiles;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.RollupPlan;
import org.nianbao.rollup.UnitFile;
import org.nianbao.rollup.UnitList;

/** A county whose units' reports all hold, and the report that declares their sum. */
final class MadeCounty {
  static final int YEAR = 2023;
  static final CellId FEES = CellId.parse("fees/fees/amount");

  private final Random random;
  private final List<Report> units = new ArrayList<>();
  private final Map<String, UnitFile> files = new HashMap<>();

  MadeCounty(int size, Random random) {
    this.random = random;
    for (int i = 0; i < size; i++) {
      units.add(unit(name(i)));
    }
  }

  static String name(int i) {
    return "第" + i + "局";
  }

  List<Report> units() {
    return units;
  }

  /** The file of a report; those of the county's own are made once. */
  UnitFile file(Report report) {
    return units.contains(report)
        ? files.computeIfAbsent(report.body(), body -> MadeFiles.of(report))
        : MadeFiles.of(report);
  }

  Report unit(String name) {
    Report report = BalancedReports.declared(BalancedReports.edition("2021"), random);
    report =
        put(report, FEES, new BigDecimal(random.nextInt(900_000)).movePointLeft(4).toPlainString());
    return named(report, name, YEAR);
  }

  static Report named(Report report, String name, int year) {
    return new Edit.Identity(name, year, null).applyTo(report);
  }

  static Report put(Report report, CellId cell, String text) {
    return Edit.Cells.of(cell, report.read(cell, text, Origin.TYPED)).applyTo(report);
  }

  static Report add(Report report, CellId cell, BigDecimal change) {
    BigDecimal now = value(report, cell).add(change);
    return put(report, cell, now.toPlainString());
  }

  static BigDecimal value(Report report, CellId cell) {
    return Figures.of(report).value(cell).orElse(BigDecimal.ZERO);
  }

  /** The report that declares the sum of some, all its totals filled in. */
  static Report sum(List<Report> reports) {
    Report sum = Report.blank(BalancedReports.edition("2021"), "青山县人民政府", YEAR);
    Map<CellId, BigDecimal> sums = new LinkedHashMap<>();
    for (Report report : reports) {
      Figures figures = Figures.of(report);
      sum.edition()
          .cells()
          .filter(report.edition()::has)
          .forEach(c -> sums.merge(c, figures.value(c).orElse(BigDecimal.ZERO), BigDecimal::add));
    }
    Map<CellId, @Nullable Entry> cells = new LinkedHashMap<>();
    for (Map.Entry<CellId, BigDecimal> one : sums.entrySet()) {
      cells.put(one.getKey(), sum.read(one.getKey(), one.getValue().toPlainString(), Origin.TYPED));
    }
    return new Edit.Cells(cells).applyTo(sum);
  }

  /** The same with totals that follow from the parts. */
  static Report recomputed(Report report) {
    Map<CellId, @Nullable Entry> totals = new LinkedHashMap<>();
    for (Table table : report.edition().tables()) {
      table.cells().stream().filter(table::isTotal).forEach(c -> totals.put(c, null));
    }
    Report without = new Edit.Cells(totals).applyTo(report);
    Figures figures = Figures.of(without);
    Map<CellId, @Nullable Entry> made = new LinkedHashMap<>();
    totals
        .keySet()
        .forEach(
            c ->
                made.put(
                    c,
                    without.read(
                        c,
                        figures.value(c).orElse(BigDecimal.ZERO).toPlainString(),
                        Origin.TYPED)));
    return new Edit.Cells(made).applyTo(without);
  }

  /** All units are listed. */
  Rollup rollup(List<UnitFile> files) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      names.add(name(i));
    }
    return Rollup.of(RollupPlan.of(UnitList.of(names)), files, BalancedReports.EDITIONS);
  }
}
