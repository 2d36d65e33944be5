package org.nianbao.check.table;

import java.util.List;
import java.util.function.Consumer;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Rule;
import org.nianbao.check.Severity;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.report.Report;

/** {@code ED-YEAR}: the edition against the year, and cells that it does not have. */
public final class EditionRule implements Rule {

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    Report report = exam.report();
    Edition edition = report.edition();
    if (!edition.years().contains(report.year())) {
      found.accept(
          Finding.of(
                  "ED-YEAR",
                  Severity.WARNING,
                  exam.message(
                      report.year() > edition.years().to() ? "edition.old" : "edition.new",
                      report.year(),
                      edition.name(),
                      edition.notice().number()))
              .about(edition.id() + "|" + report.year()));
    }
    List<CellId> outside = report.cellsOutsideEdition();
    if (!outside.isEmpty()) {
      found.accept(
          exam.finding(
              "ED-YEAR",
              Severity.WARNING,
              outside,
              exam.message(
                  "edition.strangers",
                  edition.name(),
                  outside.size(),
                  outside.getFirst(),
                  report.typed(outside.getFirst()))));
    }
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(Applicability.toReport("ED-YEAR"));
  }
}
