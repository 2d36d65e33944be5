package org.nianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.form.CellId;
import org.nianbao.form.Head;
import org.nianbao.form.Table;

/**
 * {@code X-VALID}, {@code X-19CNT}: counts that run on from last year's by what has come and gone.
 */
final class RunningCountComparison implements Comparison {

  @Override
  public void compare(CheckContext exam, LastYear last, Consumer<Finding> found) {
    for (Table table : exam.report().edition().tables()) {
      for (Head row : table.rows()) {
        String id = row.leafId();
        inForce(exam, last, table, id, found);
        disclosed(exam, last, table, id, found);
        items(exam, last, table, id, found);
      }
    }
  }

  /** In force are last year's, and what was issued, without what was repealed. */
  private static void inForce(
      CheckContext exam, LastYear last, Table table, String row, Consumer<Finding> found) {
    List<CellId> cells = cells(table, row, "inForce", "issued", "repealed");
    List<BigDecimal> now = values(exam, cells);
    Optional<BigDecimal> before = cells.isEmpty() ? Optional.empty() : last.value(cells.get(0));
    if (now.size() == 3 && before.isPresent()) {
      BigDecimal expected = before.get().add(now.get(1)).subtract(now.get(2));
      judge(exam, "X-VALID", "lastYear.inForce", cells, before.get(), now, expected, found);
    }
  }

  private static void disclosed(
      CheckContext exam, LastYear last, Table table, String row, Consumer<Finding> found) {
    List<CellId> cells = cells(table, row, "totalDisclosed", "newlyDisclosed");
    List<BigDecimal> now = values(exam, cells);
    Optional<BigDecimal> before = cells.isEmpty() ? Optional.empty() : last.value(cells.get(0));
    if (now.size() == 2 && before.isPresent()) {
      BigDecimal expected = before.get().add(now.get(1));
      judge(exam, "X-19CNT", "lastYear.disclosed", cells, before.get(), now, expected, found);
    }
  }

  /** 上一年项目数量 is what last year began with and added. */
  private static void items(
      CheckContext exam, LastYear last, Table table, String row, Consumer<Finding> found) {
    List<CellId> cells = cells(table, row, "lastYearItems");
    List<BigDecimal> now = values(exam, cells);
    Optional<BigDecimal> before = cells.isEmpty() ? Optional.empty() : last.value(cells.get(0));
    Optional<BigDecimal> change = last.value(new CellId(table.id(), row, "change"));
    if (now.size() == 1 && before.isPresent() && change.isPresent()) {
      List<BigDecimal> figures = List.of(now.get(0), change.get());
      BigDecimal expected = before.get().add(change.get());
      judge(exam, "X-19CNT", "lastYear.items", cells, before.get(), figures, expected, found);
    }
  }

  private static List<CellId> cells(Table table, String row, String... columns) {
    List<CellId> cells = new ArrayList<>();
    for (String column : columns) {
      cells.add(new CellId(table.id(), row, column));
    }
    return cells.stream().allMatch(table::has) ? cells : List.of();
  }

  private static List<BigDecimal> values(CheckContext exam, List<CellId> cells) {
    return cells.stream().map(c -> exam.figures().value(c)).flatMap(Optional::stream).toList();
  }

  private static void judge(
      CheckContext exam,
      String rule,
      String key,
      List<CellId> cells,
      BigDecimal before,
      List<BigDecimal> figures,
      BigDecimal expected,
      Consumer<Finding> found) {
    BigDecimal difference = figures.getFirst().subtract(expected);
    if (difference.signum() == 0) {
      return;
    }
    List<Object> values = new ArrayList<>();
    values.add(exam.name(cells.getFirst()));
    values.add(before.toPlainString());
    figures.forEach(f -> values.add(f.toPlainString()));
    values.add(expected.toPlainString());
    values.add(difference.abs().toPlainString());
    found.accept(
        Finding.of(rule, Severity.WARNING, exam.say(key, values.toArray()))
            .at(cells)
            .differing(difference)
            .about(
                before.toPlainString()
                    + "|"
                    + String.join("|", figures.stream().map(BigDecimal::toPlainString).toList())));
  }
}
