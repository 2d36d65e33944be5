package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;

/**
 * {@code S4-S3}: disputes in a year without any request. Cases lag years behind, so it is no more
 * than worth a look, and only where last year is not known.
 */
final class DisputeRule implements Rule {
  private static final List<CellId> REQUESTS =
      List.of(
          new CellId("requests", "received", "total"),
          new CellId("requests", "carriedIn", "total"));
  private static final List<CellId> DISPUTES =
      List.of(
          new CellId("disputes", "cases", "reconsideration.total"),
          new CellId("disputes", "cases", "direct.total"),
          new CellId("disputes", "cases", "afterReconsideration.total"));

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    Edition edition = exam.report().edition();
    if (exam.report().previous().isPresent()
        || !REQUESTS.stream().allMatch(edition::has)
        || !DISPUTES.stream().allMatch(edition::has)) {
      return;
    }
    boolean noRequests =
        REQUESTS.stream()
            .map(c -> exam.figures().value(c))
            .allMatch(v -> v.isPresent() && v.get().signum() == 0);
    BigDecimal disputes =
        DISPUTES.stream()
            .map(c -> exam.figures().value(c))
            .flatMap(Optional::stream)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (noRequests && disputes.signum() > 0) {
      found.accept(
          exam.finding(
              "S4-S3",
              Severity.INFO,
              DISPUTES,
              exam.say("disputes.withoutRequests", disputes.toPlainString())));
    }
  }
}
