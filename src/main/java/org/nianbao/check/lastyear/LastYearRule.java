package org.nianbao.check.lastyear;

import java.util.List;
import java.util.function.Consumer;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Rule;
import org.nianbao.check.Severity;
import org.nianbao.form.Edition;
import org.nianbao.report.Report;

/** {@code X-YEAR}: the report that is attached as last year's is one of another year. */
public final class LastYearRule implements Rule {

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    exam.report()
        .previous()
        .filter(last -> last.year() != exam.report().year() - 1)
        .ifPresent(last -> found.accept(wrongYear(exam, last)));
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(Applicability.toReport("X-YEAR"));
  }

  private static Finding wrongYear(CheckContext exam, Report last) {
    return Finding.of(
            "X-YEAR",
            Severity.WARNING,
            exam.message("lastYear.wrongYear", last.year(), exam.report().year() - 1))
        .about(last.year() + "|" + exam.report().year());
  }
}
