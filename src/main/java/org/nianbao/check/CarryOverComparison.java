package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.form.CellId;
import org.nianbao.form.Head;

/**
 * {@code X-CARRY}: what last year carried forward is what this year had carried in, column by
 * column.
 */
final class CarryOverComparison implements Comparison {

  @Override
  public void compare(CheckContext exam, LastYear last, Consumer<Finding> found) {
    exam.report()
        .edition()
        .table("requests")
        .ifPresent(
            table -> {
              for (Head column : table.columns()) {
                column(exam, last, column.leafId(), found);
              }
            });
  }

  private static void column(
      CheckContext exam, LastYear last, String column, Consumer<Finding> found) {
    CellId in = CarriedIn.in(column);
    Optional<BigDecimal> now =
        exam.report().edition().has(in) ? exam.figures().value(in) : Optional.empty();
    Optional<BigDecimal> before = last.value(CarriedIn.forward(column));
    if (now.isPresent() && before.isPresent() && now.get().compareTo(before.get()) != 0) {
      BigDecimal difference = now.get().subtract(before.get());
      found.accept(
          Finding.of(
                  "X-CARRY",
                  Severity.WARNING,
                  exam.say(
                      "lastYear.carry",
                      exam.name(in),
                      now.get().toPlainString(),
                      last.report().year(),
                      before.get().toPlainString(),
                      difference.abs().toPlainString()))
              .at(List.of(in))
              .differing(difference)
              .about(before.get().toPlainString() + "|" + exam.printed(List.of(in))));
    }
  }
}
