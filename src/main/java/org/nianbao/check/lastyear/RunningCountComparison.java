package org.nianbao.check.lastyear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.LastYear;
import org.nianbao.check.Severity;
import org.nianbao.form.CellId;
import org.nianbao.form.ColumnRole;
import org.nianbao.form.Edition;
import org.nianbao.form.Head;
import org.nianbao.form.RowRole;
import org.nianbao.form.Table;

/**
 * {@code X-VALID}, {@code X-19CNT}: counts that run on from last year's by what has come and gone.
 */
public final class RunningCountComparison implements Comparison {

  @Override
  public void compare(CheckContext exam, LastYear last, Consumer<Finding> found) {
    for (Table table : exam.edition().tables()) {
      for (Head row : table.rows()) {
        inForce(exam, last, table, row, found);
        disclosed(exam, last, table, row, found);
        items(exam, last, table, row, found);
      }
    }
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    List<CellId> run = cells(edition, ColumnRole.LAST_YEAR_ITEMS);
    run.addAll(cells(edition, ColumnRole.TOTAL_DISCLOSED));
    return List.of(
        Applicability.toCells(
            "X-VALID",
            cells(edition, ColumnRole.IN_FORCE),
            edition.whyAbsent(RowRole.NORMATIVE_DOCUMENTS, ColumnRole.IN_FORCE)),
        Applicability.toCells(
            "X-19CNT", run, edition.whyAbsent(RowRole.LICENSING, ColumnRole.LAST_YEAR_ITEMS)));
  }

  private static List<CellId> cells(Edition edition, ColumnRole column) {
    List<CellId> cells = new ArrayList<>();
    edition.tables().forEach(table -> cells.addAll(table.cells(column)));
    return cells;
  }

  /** In force are last year's, and what was issued, without what was repealed. */
  private static void inForce(
      CheckContext exam, LastYear last, Table table, Head row, Consumer<Finding> found) {
    List<CellId> cells =
        cells(table, row, ColumnRole.IN_FORCE, ColumnRole.ISSUED, ColumnRole.REPEALED);
    List<BigDecimal> now = values(exam, cells);
    Optional<BigDecimal> before = cells.isEmpty() ? Optional.empty() : last.value(cells.get(0));
    if (now.size() == 3 && before.isPresent()) {
      BigDecimal expected = before.get().add(now.get(1)).subtract(now.get(2));
      judge(exam, "X-VALID", "lastYear.inForce", cells, before.get(), now, expected, found);
    }
  }

  private static void disclosed(
      CheckContext exam, LastYear last, Table table, Head row, Consumer<Finding> found) {
    List<CellId> cells = cells(table, row, ColumnRole.TOTAL_DISCLOSED, ColumnRole.NEWLY_DISCLOSED);
    List<BigDecimal> now = values(exam, cells);
    Optional<BigDecimal> before = cells.isEmpty() ? Optional.empty() : last.value(cells.get(0));
    if (now.size() == 2 && before.isPresent()) {
      BigDecimal expected = before.get().add(now.get(1));
      judge(exam, "X-19CNT", "lastYear.disclosed", cells, before.get(), now, expected, found);
    }
  }

  /** 上一年项目数量 is what last year began with and added. */
  private static void items(
      CheckContext exam, LastYear last, Table table, Head row, Consumer<Finding> found) {
    List<CellId> cells = cells(table, row, ColumnRole.LAST_YEAR_ITEMS);
    List<BigDecimal> now = values(exam, cells);
    Optional<BigDecimal> before = cells.isEmpty() ? Optional.empty() : last.value(cells.get(0));
    Optional<BigDecimal> change = table.cell(row, ColumnRole.CHANGE).flatMap(last::value);
    if (now.size() == 1 && before.isPresent() && change.isPresent()) {
      List<BigDecimal> figures = List.of(now.get(0), change.get());
      BigDecimal expected = before.get().add(change.get());
      judge(exam, "X-19CNT", "lastYear.items", cells, before.get(), figures, expected, found);
    }
  }

  private static List<CellId> cells(Table table, Head row, ColumnRole... columns) {
    List<CellId> cells =
        Stream.of(columns).map(c -> table.cell(row, c)).flatMap(Optional::stream).toList();
    return cells.size() == columns.length ? cells : List.of();
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
        Finding.of(rule, Severity.WARNING, exam.message(key, values.toArray()))
            .at(cells)
            .differing(difference)
            .about(
                before.toPlainString()
                    + "|"
                    + String.join("|", figures.stream().map(BigDecimal::toPlainString).toList())));
  }
}
