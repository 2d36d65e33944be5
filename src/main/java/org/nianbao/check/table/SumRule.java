package org.nianbao.check.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Rule;
import org.nianbao.check.Severity;
import org.nianbao.check.locate.Diagnosis;
import org.nianbao.figures.Residual;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Equation;
import org.nianbao.form.Equation.Along;
import org.nianbao.form.Table;

/**
 * {@code S3-ROW}, {@code S3-COL}, {@code S3-ID}, {@code S4-SUM}: the sums that the form declares.
 */
public final class SumRule implements Rule {

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    List<Equation> wrong =
        exam.report().edition().equations().stream()
            .filter(e -> exam.figures().residual(e).isWrong())
            .toList();
    if (wrong.isEmpty()) {
      return;
    }
    SumDiagnoses diagnoses = new SumDiagnoses(exam.report(), wrong);
    for (Equation equation : wrong) {
      Residual residual = exam.figures().residual(equation);
      Optional<Diagnosis<CellId>> diagnosis = diagnoses.of(equation);
      found.accept(
          exam.finding(
                  equation.rule(), Severity.ERROR, equation.cells(), say(exam, equation, residual))
              .differing(residual.difference())
              .blaming(ExplanationMessages.say(exam, diagnosis))
              .explained(diagnosis.map(Diagnosis::explanations).orElse(List.of())));
    }
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return Stream.of("S3-ROW", "S3-COL", "S3-ID", "S4-SUM")
        .map(
            rule ->
                Applicability.toCells(
                    rule,
                    edition.equations().stream()
                        .filter(e -> e.rule().equals(rule))
                        .map(Equation::named)
                        .toList(),
                    Optional.of("the edition declares no such sum")))
        .toList();
  }

  private static String say(CheckContext exam, Equation equation, Residual residual) {
    List<CellId> left = equation.side(1).toList();
    List<CellId> right = equation.side(-1).toList();
    Table table = exam.report().edition().tableOf(equation.named()).orElseThrow();
    String line = line(exam, table, equation);
    String difference = residual.difference().abs().toPlainString();
    String sentence =
        equation.total().isPresent()
            ? exam.message(
                "sum.total",
                line,
                sum(exam, left),
                totalName(table, equation),
                plain(exam, equation.named()),
                difference)
            : exam.message(
                "sum.balance",
                line,
                names(exam, table, left),
                sum(exam, left),
                names(exam, table, right),
                sum(exam, right),
                difference);
    return resultsWithoutRequests(exam, table, equation)
        ? sentence + exam.message("sum.leftover")
        : sentence;
  }

  private static String line(CheckContext exam, Table table, Equation equation) {
    if (equation.along() == Along.COLUMN) {
      return exam.message("sum.column", table.column(equation.named()).name());
    }
    return table.rows().size() == 1
        ? table.column(equation.named()).name()
        : exam.message("sum.row", table.row(equation.named()).name());
  }

  private static String totalName(Table table, Equation equation) {
    return equation.along() == Along.COLUMN
        ? table.row(equation.named()).name()
        : table.column(equation.named()).title();
  }

  private static String names(CheckContext exam, Table table, List<CellId> cells) {
    return String.join(
        exam.message("sum.plus"), cells.stream().map(c -> table.row(c).name()).toList());
  }

  /** 21＋3＋4＝28, without the zeros. */
  private static String sum(CheckContext exam, List<CellId> cells) {
    List<BigDecimal> figures =
        cells.stream()
            .map(c -> exam.figures().value(c).orElse(BigDecimal.ZERO))
            .filter(v -> v.signum() != 0)
            .toList();
    String total = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    if (figures.size() < 2) {
      return total;
    }
    return String.join(
            exam.message("sum.plus"), figures.stream().map(BigDecimal::toPlainString).toList())
        + exam.message("sum.equals")
        + total;
  }

  private static String plain(CheckContext exam, CellId cell) {
    return exam.figures().value(cell).map(BigDecimal::toPlainString).orElse("0");
  }

  /**
   * Whether nothing came in on this column, but something was done with it: mostly what is left of
   * last year's file.
   */
  private static boolean resultsWithoutRequests(CheckContext exam, Table table, Equation equation) {
    if (equation.along() != Along.COLUMN) {
      return false;
    }
    String column = equation.named().column();
    List<CellId> incoming =
        table.equations().stream()
            .filter(e -> e.total().isEmpty() && e.named().column().equals(column))
            .flatMap(e -> e.side(1))
            .toList();
    return !incoming.isEmpty()
        && incoming.stream().allMatch(c -> isZero(exam, c))
        && equation.cells().stream().anyMatch(c -> !incoming.contains(c) && !isZero(exam, c));
  }

  private static boolean isZero(CheckContext exam, CellId cell) {
    return exam.figures().value(cell).orElse(BigDecimal.ZERO).signum() == 0;
  }
}
