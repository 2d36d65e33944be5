package org.nianbao.check.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nianbao.check.Applicability;
import org.nianbao.check.Applicability.DoesNotApply;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Rule;
import org.nianbao.check.Severity;
import org.nianbao.form.CellId;
import org.nianbao.form.ColumnRole;
import org.nianbao.form.Edition;
import org.nianbao.form.RowRole;

/**
 * {@code S4-S3}: disputes in a year without any request. Cases lag years behind, so it is no more
 * than worth a look, and only where last year is not known.
 */
public final class DisputeRule implements Rule {
  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    List<CellId> requests = requests(exam.edition());
    List<CellId> disputed = disputes(exam.edition());
    if (exam.report().previous().isPresent() || requests.size() < 2) {
      return;
    }
    boolean noRequests =
        requests.stream()
            .map(c -> exam.figures().value(c))
            .allMatch(v -> v.isPresent() && v.get().signum() == 0);
    BigDecimal disputes =
        disputed.stream()
            .map(c -> exam.figures().value(c))
            .flatMap(Optional::stream)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (noRequests && disputes.signum() > 0) {
      found.accept(
          exam.finding(
              "S4-S3",
              Severity.INFO,
              disputed,
              exam.message("disputes.withoutRequests", disputes.toPlainString())));
    }
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(
        requests(edition).size() == 2
            ? Applicability.toCells(
                "S4-S3", disputes(edition), edition.whyAbsent(RowRole.CASES, ColumnRole.TOTAL))
            : new DoesNotApply("S4-S3", "the edition does not say how many requests came in"));
  }

  private static List<CellId> requests(Edition edition) {
    return Stream.of(RowRole.RECEIVED, RowRole.CARRIED_IN)
        .flatMap(row -> edition.cell(row, ColumnRole.TOTAL).stream())
        .toList();
  }

  private static List<CellId> disputes(Edition edition) {
    return edition.cells(RowRole.CASES, ColumnRole.TOTAL);
  }
}
