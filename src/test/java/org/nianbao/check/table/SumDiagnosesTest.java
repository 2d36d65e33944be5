package org.nianbao.check.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.app.Rules;
import org.nianbao.check.BalancedReports;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.TestReports;
import org.nianbao.check.locate.ErrorLocalizer;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Equation;
import org.nianbao.form.Table;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** A sum is broken or not, whoever asks: what a cell counts as, the rule, and the localization. */
class SumDiagnosesTest {

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  /** Wrong figures, blanks, deleted totals and cells that cannot be read, a few of each. */
  private static Report damaged(Random random) {
    String id = List.of("2021", "2019", "2019-beijing").get(random.nextInt(3));
    Report report = BalancedReports.declared(BalancedReports.edition(id), random);
    List<CellId> cells = report.edition().cells().toList();
    for (int i = random.nextInt(20); i >= 0; i--) {
      String text = List.of("", "", "7", "0", "十几", "/", "900").get(random.nextInt(7));
      CellId cell = cells.get(random.nextInt(cells.size()));
      report = TestReports.put(report, cell.toString(), text);
    }
    return report;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thereIsOneDefinitionOfABrokenSum(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      Report report = damaged(random);
      Figures figures = Figures.of(report);
      for (Table table : report.edition().tables()) {
        Set<Equation> broken = new HashSet<>();
        table.equations().stream().filter(e -> figures.residual(e).isWrong()).forEach(broken::add);
        List<Integer> explained =
            ErrorLocalizer.diagnose(FigureTables.of(report, table)).stream()
                .flatMap(d -> d.equations().stream())
                .toList();
        assertEquals(broken.size(), explained.size());
        explained.forEach(e -> assertTrue(broken.contains(table.equations().get(e))));
      }
    }
  }

  /** What cannot be searched is said to be wrong all the same. */
  @Test
  void figuresOutOfRangeAreStillFindings() {
    Report report =
        SmallTables.filled(SmallTables.row("a b c", "a+b=c"), "a=1 b=2 c=99999999999999999999");
    List<Finding> found =
        new Checker(Rules.all(), Messages.load())
            .check(report).stream().filter(f -> f.rule().equals("SUM")).toList();
    assertEquals(1, found.size());
    assertEquals(List.of(), found.getFirst().culprits());
  }
}
