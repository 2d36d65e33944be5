package org.nianbao.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.form.Edition;
import org.nianbao.form.SectionRole;

/** {@code N-FEE}: 信息处理费 that is stated twice, and differently. */
final class ChargeRule implements NarrativeRule {
  @Override
  public void check(CheckContext exam, Narrative narrative, Consumer<Finding> found) {
    List<Said> charges =
        new ArrayList<>(
            narrative.said().stream()
                .filter(s -> s.subjects().getFirst() == Subject.PROCESSING_FEE && !s.lastYear())
                .toList());
    // what section six says is what the others are compared with
    charges.sort((a, b) -> Boolean.compare(!isInPlace(exam, a), !isInPlace(exam, b)));
    for (Said charge : charges) {
      Said first = charges.getFirst();
      if (charge.value().compareTo(first.value()) != 0) {
        found.accept(
            Finding.of(
                    "N-FEE",
                    Severity.WARNING,
                    exam.message(
                        "words.charges",
                        exam.section(first.passage().section()),
                        first.passage().text(),
                        exam.section(charge.passage().section()),
                        charge.passage().text()))
                .quoting(List.of(first.passage().quote(), charge.passage().quote()))
                .about(first.value().toPlainString() + "|" + charge.value().toPlainString()));
        return;
      }
    }
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(Applicability.toTexts("N-FEE", NarrativeRule.texts(edition)));
  }

  private static boolean isInPlace(CheckContext exam, Said said) {
    return exam.edition()
        .section(SectionRole.OTHER)
        .map(section -> section.id().equals(said.passage().section()))
        .orElse(false);
  }
}
