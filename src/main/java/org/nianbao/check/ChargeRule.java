package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nianbao.check.words.Said;
import org.nianbao.check.words.Subject;

/** {@code N-FEE}: 信息处理费 that is stated twice, and differently. */
final class ChargeRule implements Rule {
  private static final String PLACE = "other";

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    List<Said> charges =
        new ArrayList<>(
            exam.narrative().said().stream()
                .filter(s -> s.subjects().getFirst() == Subject.PROCESSING_FEE && !s.lastYear())
                .toList());
    // what section six says is what the others are compared with
    charges.sort((a, b) -> Boolean.compare(!isInPlace(a), !isInPlace(b)));
    for (Said charge : charges) {
      Said first = charges.getFirst();
      if (charge.value().compareTo(first.value()) != 0) {
        found.accept(
            Finding.of(
                    "N-FEE",
                    Severity.WARNING,
                    exam.say(
                        "words.charges",
                        exam.section(first.passage().section()),
                        first.passage().text(),
                        exam.section(charge.passage().section()),
                        charge.passage().text()))
                .quoting(List.of(exam.quote(first.passage()), exam.quote(charge.passage())))
                .about(first.value().toPlainString() + "|" + charge.value().toPlainString()));
        return;
      }
    }
  }

  private static boolean isInPlace(Said said) {
    return said.passage().section().equals(PLACE);
  }
}
