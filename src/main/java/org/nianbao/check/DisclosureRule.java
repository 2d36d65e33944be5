package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.form.CellId;
import org.nianbao.form.Head;
import org.nianbao.form.NumberKind;
import org.nianbao.form.Table;
import org.nianbao.report.Level;
import org.nianbao.report.Report;

/**
 * Section two within one year: {@code S2-RULE}, {@code S2-FEE}, {@code S2-19ORD}, {@code X-VALID2}.
 */
final class DisclosureRule implements Rule {
  private static final BigDecimal LOOKS_LIKE_YUAN = BigDecimal.valueOf(1_000_000);

  private static final String GENERAL_OFFICE = "政府办公厅";

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    for (Table table : exam.report().edition().tables()) {
      fees(exam, table, found);
    }
    exam.report()
        .edition()
        .table("rules")
        .ifPresent(
            rules -> {
              regulations(exam, rules, found);
              for (Head row : rules.rows()) {
                inForce(exam, row, found);
                disclosed(exam, row, found);
              }
            });
  }

  /** Whole numbers from a million 万元 up are mostly 元. */
  private static void fees(CheckContext exam, Table table, Consumer<Finding> found) {
    for (CellId cell : table.cells()) {
      if (table.number(cell) != NumberKind.MONEY) {
        continue;
      }
      exam.figures()
          .value(cell)
          .filter(DisclosureRule::looksLikeYuan)
          .ifPresent(
              v ->
                  found.accept(
                      exam.finding(
                          "S2-FEE",
                          Severity.WARNING,
                          List.of(cell),
                          exam.say(
                              "disclosure.fee",
                              exam.name(cell),
                              v.toPlainString(),
                              v.movePointLeft(4).stripTrailingZeros().toPlainString()))));
    }
  }

  static boolean looksLikeYuan(BigDecimal value) {
    return value.compareTo(LOOKS_LIKE_YUAN) >= 0 && value.stripTrailingZeros().scale() <= 0;
  }

  /**
   * Townships, county departments and their like cannot make 规章. The general office of a province
   * or a large city reports those of its government; a county's is called 办公室.
   */
  private static void regulations(CheckContext exam, Table rules, Consumer<Finding> found) {
    Report report = exam.report();
    if (report.level().map(Level::mayMakeRegulations).orElse(true)
        || report.body().strip().endsWith(GENERAL_OFFICE)) {
      return;
    }
    List<CellId> cells =
        rules.cells().stream()
            .filter(c -> c.row().equals("regulations"))
            .filter(c -> exam.figures().value(c).map(v -> v.signum() > 0).orElse(false))
            .toList();
    if (!cells.isEmpty()) {
      found.accept(
          exam.finding(
              "S2-RULE",
              Severity.WARNING,
              cells,
              exam.say(
                  "disclosure.regulations",
                  exam.name(cells.getFirst()),
                  exam.figures().printed(cells.getFirst()))));
    }
  }

  /** What was issued this year and not repealed must still be in force. */
  private static void inForce(CheckContext exam, Head row, Consumer<Finding> found) {
    CellId issued = rules(row, "issued");
    CellId repealed = rules(row, "repealed");
    CellId inForce = rules(row, "inForce");
    if (!value(exam, repealed).map(v -> v.signum() == 0).orElse(false)) {
      return;
    }
    less(exam, inForce, issued, "X-VALID2", "disclosure.inForce", row, found);
  }

  private static void disclosed(CheckContext exam, Head row, Consumer<Finding> found) {
    less(
        exam,
        rules(row, "totalDisclosed"),
        rules(row, "newlyDisclosed"),
        "S2-19ORD",
        "disclosure.disclosed",
        row,
        found);
  }

  private static void less(
      CheckContext exam,
      CellId whole,
      CellId part,
      String rule,
      String key,
      Head row,
      Consumer<Finding> found) {
    Optional<BigDecimal> wholeValue = value(exam, whole);
    Optional<BigDecimal> partValue = value(exam, part);
    if (wholeValue.isPresent()
        && partValue.isPresent()
        && wholeValue.get().compareTo(partValue.get()) < 0) {
      found.accept(
          exam.finding(
                  rule,
                  Severity.WARNING,
                  List.of(whole, part),
                  exam.say(
                      key,
                      row.name(),
                      partValue.get().toPlainString(),
                      wholeValue.get().toPlainString()))
              .differing(wholeValue.get().subtract(partValue.get())));
    }
  }

  private static CellId rules(Head row, String column) {
    return new CellId("rules", row.leafId(), column);
  }

  private static Optional<BigDecimal> value(CheckContext exam, CellId cell) {
    return exam.report().edition().has(cell) ? exam.figures().value(cell) : Optional.empty();
  }
}
