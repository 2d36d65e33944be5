package org.nianbao.check.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Rule;
import org.nianbao.check.Severity;
import org.nianbao.form.Edition;
import org.nianbao.report.Level;

/**
 * {@code DEADLINE}: a report is signed when its year is over, and by the day that the law gives its
 * level. What day it is today is not asked.
 */
public final class SignatureRule implements Rule {

  /** Days in this form are compared letter by letter. */
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    exam.report()
        .signed()
        .map(signature -> signature.date().strip())
        .filter(date -> DAY.matcher(date).matches())
        .flatMap(signed -> judge(exam, signed))
        .ifPresent(found);
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(Applicability.toReport("DEADLINE"));
  }

  private static Optional<Finding> judge(CheckContext exam, String signed) {
    int year = exam.report().year();
    String over = year + "-12-31";
    if (signed.compareTo(over) < 0) {
      return Optional.of(finding(exam, "signature.early", signed, over));
    }
    return exam.report()
        .level()
        .or(() -> Level.inferredFrom(exam.report().body()))
        .flatMap(Level::deadline)
        .map(day -> (year + 1) + "-" + day)
        .filter(last -> signed.compareTo(last) > 0)
        .map(last -> finding(exam, "signature.late", signed, last));
  }

  private static Finding finding(CheckContext exam, String key, String signed, String limit) {
    return Finding.of(
            "DEADLINE",
            Severity.INFO,
            exam.message(key, day(exam, signed), day(exam, limit), exam.report().year()))
        .about(signed + "|" + exam.report().year());
  }

  private static String day(CheckContext exam, String date) {
    String[] parts = date.split("-", -1);
    return exam.message(
        "signature.day", parts[0], Integer.valueOf(parts[1]), Integer.valueOf(parts[2]));
  }
}
