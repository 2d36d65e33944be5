package org.nianbao.check;

import java.util.List;
import java.util.function.Consumer;
import org.nianbao.report.Report;

/** Everything that compares with last year's report, if there is one: {@code X-YEAR}. */
final class LastYearRule implements Rule {
  private final Comparison carryOver = new CarryOverComparison();
  private final List<Comparison> ofTheSameForm =
      List.of(
          new RunningCountComparison(),
          new JumpComparison(),
          new GrowthComparison(),
          new LikenessComparison());

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    exam.report().previous().ifPresent(last -> compare(exam, last, found));
  }

  private void compare(CheckContext exam, Report previous, Consumer<Finding> found) {
    if (previous.year() != exam.report().year() - 1) {
      found.accept(
          Finding.of(
                  "X-YEAR",
                  Severity.WARNING,
                  exam.say("lastYear.wrongYear", previous.year(), exam.report().year() - 1))
              .about(previous.year() + "|" + exam.report().year()));
      return;
    }
    LastYear last = LastYear.of(previous);
    carryOver.compare(exam, last, found);
    if (last.hasFormOf(exam.report())) {
      ofTheSameForm.forEach(c -> c.compare(exam, last, found));
    }
  }
}
