package org.nianbao.check.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Rule;
import org.nianbao.check.Severity;
import org.nianbao.form.Edition;
import org.nianbao.report.Level;
import org.nianbao.report.Report;
import org.nianbao.report.Signature;

/**
 * {@code DEADLINE}: a report is signed when its year is over, and by the day that the law gives its
 * level. What day it is today is not asked.
 */
public final class SignatureRule implements Rule {

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    Report report = exam.report();
    report
        .signed()
        .map(Signature::date)
        .flatMap(SignatureRule::date)
        .flatMap(signed -> judge(exam, signed))
        .ifPresent(found);
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(Applicability.toReport("DEADLINE"));
  }

  private static Optional<Finding> judge(CheckContext exam, LocalDate signed) {
    int year = exam.report().year();
    if (signed.isBefore(LocalDate.of(year, 12, 31))) {
      return Optional.of(finding(exam, "signature.early", signed, LocalDate.of(year, 12, 31)));
    }
    return exam.report()
        .level()
        .or(() -> Level.inferredFrom(exam.report().body()))
        .flatMap(Level::deadline)
        .map(day -> day.atYear(year + 1))
        .filter(signed::isAfter)
        .map(last -> finding(exam, "signature.late", signed, last));
  }

  /** Nothing where something else than a day was typed. */
  private static Optional<LocalDate> date(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Finding finding(CheckContext exam, String key, LocalDate signed, LocalDate limit) {
    return Finding.of(
            "DEADLINE",
            Severity.INFO,
            exam.message(key, day(exam, signed), day(exam, limit), exam.report().year()))
        .about(signed + "|" + exam.report().year());
  }

  private static String day(CheckContext exam, LocalDate date) {
    return exam.message(
        "signature.day",
        Integer.toString(date.getYear()),
        date.getMonthValue(),
        date.getDayOfMonth());
  }
}
