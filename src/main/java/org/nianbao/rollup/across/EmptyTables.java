package org.nianbao.rollup.across;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.check.Severity;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.report.Level;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitCells;
import org.nianbao.rollup.UnitFigure;
import org.nianbao.rollup.UnitReport;
import org.nianbao.text.Messages;

/** {@code H-UNIT}: a unit with nothing but zeros in a table where its kind has hundreds. */
final class EmptyTables {
  private static final BigDecimal HUNDREDS = BigDecimal.valueOf(100);

  /** Fewer units are no kind. */
  private static final int FEWEST = 3;

  private final Messages messages;

  EmptyTables(Messages messages) {
    this.messages = messages;
  }

  List<UnitRemark> check(Rollup rollup) {
    Map<Level, List<Unit>> kinds = new LinkedHashMap<>();
    for (Unit unit : rollup.counted()) {
      Level kind = Level.inferredFrom(unit.name()).orElse(Level.OTHER);
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(unit);
    }
    UnitCells cells = new UnitCells(rollup.edition());
    List<UnitRemark> remarks = new ArrayList<>();
    for (Table table : rollup.edition().tables()) {
      kinds.values().forEach(kind -> check(kind, table, cells, remarks));
    }
    return remarks;
  }

  private void check(List<Unit> kind, Table table, UnitCells cells, List<UnitRemark> remarks) {
    List<Unit> empty = new ArrayList<>();
    List<BigDecimal> others = new ArrayList<>();
    for (Unit unit : kind) {
      BigDecimal sum = sum(unit.counted().orElseThrow(), table, cells);
      if (sum.signum() == 0) {
        empty.add(unit);
      } else {
        others.add(sum);
      }
    }
    if (others.size() < FEWEST || others.size() < empty.size()) {
      return;
    }
    others.sort(null);
    BigDecimal middle = others.get(others.size() / 2);
    if (middle.compareTo(HUNDREDS) >= 0) {
      empty.forEach(
          unit ->
              remarks.add(
                  new UnitRemark(
                      "H-UNIT",
                      Severity.INFO,
                      messages.get(
                          "rollup.zeros",
                          unit.name(),
                          title(table, cells),
                          middle.setScale(0, RoundingMode.HALF_UP).toPlainString()),
                      List.of(unit.name()))));
    }
  }

  private static String title(Table table, UnitCells cells) {
    return table.caption().isEmpty() ? cells.edition().sectionOf(table).title() : table.caption();
  }

  private static BigDecimal sum(UnitReport report, Table table, UnitCells cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (CellId cell : table.cells()) {
      if (!table.isTotal(cell)) {
        sum =
            sum.add(
                cells.of(report.figures(), cell).map(UnitFigure::value).orElse(BigDecimal.ZERO));
      }
    }
    return sum;
  }
}
