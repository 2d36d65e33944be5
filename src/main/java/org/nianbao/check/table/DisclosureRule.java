package org.nianbao.check.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Rule;
import org.nianbao.check.Severity;
import org.nianbao.form.CellId;
import org.nianbao.form.ColumnRole;
import org.nianbao.form.Edition;
import org.nianbao.form.Head;
import org.nianbao.form.NumberKind;
import org.nianbao.form.RowRole;
import org.nianbao.form.Table;
import org.nianbao.form.TableRole;
import org.nianbao.report.Level;
import org.nianbao.report.Report;

/**
 * Section two within one year: {@code S2-RULE}, {@code S2-FEE}, {@code S2-19ORD}, {@code X-VALID2}.
 */
public final class DisclosureRule implements Rule {
  /** A hundred million yuan as fees of one body: it was typed in yuan. */
  private static final BigDecimal LOOKS_LIKE_YUAN = BigDecimal.valueOf(1_000_000);

  private static final String GENERAL_OFFICE = "政府办公厅";

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    for (CellId cell : money(exam.edition())) {
      fees(exam, cell, found);
    }
    exam.report()
        .edition()
        .table(TableRole.DOCUMENTS)
        .ifPresent(
            rules -> {
              regulations(exam, rules, found);
              for (Head row : rules.rows()) {
                inForce(exam, rules, row, found);
                disclosed(exam, rules, row, found);
              }
            });
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(
        Applicability.toCells("S2-FEE", money(edition), Optional.of("no column is of money in 万元")),
        Applicability.toCells(
            "S2-RULE", edition.cells(RowRole.REGULATIONS), edition.whyAbsent(RowRole.REGULATIONS)),
        documents(edition, "X-VALID2", ColumnRole.IN_FORCE),
        documents(edition, "S2-19ORD", ColumnRole.TOTAL_DISCLOSED));
  }

  private static Applicability documents(Edition edition, String rule, ColumnRole column) {
    return Applicability.toCells(
        rule,
        edition.table(TableRole.DOCUMENTS).map(t -> t.cells(column)).orElse(List.of()),
        edition.whyAbsent(RowRole.NORMATIVE_DOCUMENTS, column));
  }

  private static List<CellId> money(Edition edition) {
    return edition.tables().stream()
        .flatMap(t -> t.cells().stream().filter(c -> t.number(c) == NumberKind.MONEY))
        .toList();
  }

  /** Whole numbers from a million 万元 up are mostly 元. */
  private static void fees(CheckContext exam, CellId cell, Consumer<Finding> found) {
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
                        exam.message(
                            "disclosure.fee",
                            exam.name(cell),
                            v.toPlainString(),
                            v.movePointLeft(4).stripTrailingZeros().toPlainString()))));
  }

  /** Whether it is so large and round that 元 was meant, not 万元. */
  public static boolean looksLikeYuan(BigDecimal value) {
    return value.compareTo(LOOKS_LIKE_YUAN) >= 0 && value.stripTrailingZeros().scale() <= 0;
  }

  /**
   * Townships, county departments and their like cannot make 规章. The general office of a province
   * or a large city reports those of its government; a county's is called 办公室.
   */
  private static void regulations(CheckContext exam, Table rules, Consumer<Finding> found) {
    Report report = exam.report();
    Optional<Level> level = report.level().or(() -> Level.inferredFrom(report.body()));
    if (level.map(Level::mayMakeRegulations).orElse(true)
        || report.body().strip().endsWith(GENERAL_OFFICE)) {
      return;
    }
    List<CellId> cells =
        rules.cells(RowRole.REGULATIONS).stream()
            .filter(c -> exam.figures().value(c).map(v -> v.signum() > 0).orElse(false))
            .toList();
    if (!cells.isEmpty()) {
      found.accept(
          exam.finding(
              "S2-RULE",
              Severity.WARNING,
              cells,
              exam.message(
                  "disclosure.regulations",
                  exam.name(cells.getFirst()),
                  exam.figures().printed(cells.getFirst()))));
    }
  }

  /** What was issued this year and not repealed must still be in force. */
  private static void inForce(CheckContext exam, Table rules, Head row, Consumer<Finding> found) {
    Optional<CellId> repealed = rules.cell(row, ColumnRole.REPEALED);
    if (repealed.flatMap(exam.figures()::value).map(v -> v.signum() == 0).orElse(false)) {
      less(
          exam,
          rules.cell(row, ColumnRole.IN_FORCE),
          rules.cell(row, ColumnRole.ISSUED),
          "X-VALID2",
          "disclosure.inForce",
          row,
          found);
    }
  }

  private static void disclosed(CheckContext exam, Table rules, Head row, Consumer<Finding> found) {
    less(
        exam,
        rules.cell(row, ColumnRole.TOTAL_DISCLOSED),
        rules.cell(row, ColumnRole.NEWLY_DISCLOSED),
        "S2-19ORD",
        "disclosure.disclosed",
        row,
        found);
  }

  private static void less(
      CheckContext exam,
      Optional<CellId> whole,
      Optional<CellId> part,
      String rule,
      String key,
      Head row,
      Consumer<Finding> found) {
    Optional<BigDecimal> wholeValue = whole.flatMap(exam.figures()::value);
    Optional<BigDecimal> partValue = part.flatMap(exam.figures()::value);
    if (wholeValue.isPresent()
        && partValue.isPresent()
        && wholeValue.get().compareTo(partValue.get()) < 0) {
      found.accept(
          exam.finding(
                  rule,
                  Severity.WARNING,
                  List.of(whole.orElseThrow(), part.orElseThrow()),
                  exam.message(
                      key,
                      row.name(),
                      partValue.get().toPlainString(),
                      wholeValue.get().toPlainString()))
              .differing(wholeValue.get().subtract(partValue.get())));
    }
  }
}
