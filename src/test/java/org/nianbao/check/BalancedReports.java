package org.nianbao.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.EditionReader;
import org.nianbao.form.Editions;
import org.nianbao.form.Table;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/** Random reports whose sums all hold. */
public final class BalancedReports {
  public static final Editions EDITIONS = EditionReader.builtIn();

  private BalancedReports() {}

  public static Edition edition(String id) {
    return EDITIONS.byId(id).orElseThrow();
  }

  /** A report with every cell filled, totals declared, and texts. */
  public static Report declared(Edition edition, Random random) {
    Report report = details(edition, random);
    Figures figures = Figures.of(report);
    Map<CellId, @Nullable Entry> totals = new LinkedHashMap<>();
    for (Table table : edition.tables()) {
      for (CellId cell : table.cells()) {
        if (table.isTotal(cell)) {
          String value = figures.value(cell).orElseThrow().toPlainString();
          totals.put(cell, report.read(cell, value, Origin.TYPED));
        }
      }
    }
    return new Edit.Cells(totals).applyTo(report);
  }

  /** The same with computed totals. */
  public static Report details(Edition edition, Random random) {
    Report report = Report.blank(edition, "某单位", edition.id().equals("2021") ? 2023 : 2020);
    Map<CellId, @Nullable Entry> cells = new LinkedHashMap<>();
    for (Table table : edition.tables()) {
      for (CellId cell : table.cells()) {
        if (!table.isTotal(cell)) {
          cells.put(cell, report.read(cell, figure(random), Origin.TYPED));
        }
      }
    }
    report = new Edit.Cells(cells).applyTo(report);
    report = balance(report);
    for (String section : new String[] {"overview", "improvement", "other"}) {
      report = new Edit.TextEdit(section, "本年度按要求做好公开工作，存在不足并已改进，未收取信息处理费。").applyTo(report);
    }
    return report;
  }

  private static String figure(Random random) {
    return Integer.toString(random.nextInt(3) == 0 ? random.nextInt(900) : random.nextInt(2));
  }

  /** Sets what came in so that it equals what was done and what is left. */
  private static Report balance(Report report) {
    Figures figures = Figures.of(report);
    Map<CellId, @Nullable Entry> incoming = new LinkedHashMap<>();
    Table requests = report.edition().table("requests").orElseThrow();
    for (var column : requests.columns()) {
      CellId received = new CellId("requests", "received", column.leafId());
      if (requests.isTotal(received)) {
        continue;
      }
      BigDecimal out =
          value(figures, "handled", column.leafId())
              .add(value(figures, "carriedForward", column.leafId()));
      BigDecimal carriedIn = value(figures, "carriedIn", column.leafId()).min(out);
      incoming.put(
          new CellId("requests", "carriedIn", column.leafId()),
          report.read(received, carriedIn.toPlainString(), Origin.TYPED));
      incoming.put(
          received, report.read(received, out.subtract(carriedIn).toPlainString(), Origin.TYPED));
    }
    return new Edit.Cells(incoming).applyTo(report);
  }

  private static BigDecimal value(Figures figures, String row, String column) {
    return figures.value(new CellId("requests", row, column)).orElse(BigDecimal.ZERO);
  }
}
