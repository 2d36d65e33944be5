package org.nianbao.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.nianbao.app.Rules;
import org.nianbao.check.BalancedReports;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A full check of a filled report of 2021, as after every key: goal under a millisecond with one or
 * two wrong cells, and bounded whatever stands in the table.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CulpritBenchmark {
  private static final int EXAMPLES = 16;

  /** How many cells of section three are wrong; 175 is nonsense in all of them. */
  @Param({"0", "1", "2", "3", "5", "175"})
  private int errors;

  @Param({"declared", "computed"})
  private String totals = "declared";

  private final Checker checker = new Checker(Rules.all(), Messages.load());
  private final Report[] reports = new Report[EXAMPLES];
  private int next;

  @Setup
  public void fill() {
    Random random = new Random(1);
    for (int i = 0; i < EXAMPLES; i++) {
      reports[i] =
          totals.equals("declared")
              ? BalancedReports.declared(BalancedReports.edition("2021"), random)
              : BalancedReports.details(BalancedReports.edition("2021"), random);
      List<CellId> cells = reports[i].edition().table("requests").orElseThrow().cells();
      for (int error = 0; error < errors; error++) {
        CellId cell = cells.get(errors == cells.size() ? error : random.nextInt(cells.size()));
        if (!reports[i].typed(cell).isEmpty()) {
          String typed = Integer.toString(random.nextInt(1000));
          reports[i] =
              Edit.Cells.of(cell, reports[i].read(cell, typed, Origin.TYPED)).applyTo(reports[i]);
        }
      }
    }
  }

  @Benchmark
  public List<Finding> check() {
    next = (next + 1) % EXAMPLES;
    return checker.check(reports[next]);
  }
}
