package org.nianbao.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.form.SectionRole;

/** {@code N-FEE}: 信息处理费 that is stated twice, and differently. */
final class FeeJudge {
  private record Stated(Paragraph paragraph, Claim.Fee fee) {}

  private final CheckContext exam;
  private final List<Stated> stated = new ArrayList<>();

  FeeJudge(CheckContext exam) {
    this.exam = exam;
  }

  void see(Paragraph paragraph, Claim.Fee fee) {
    stated.add(new Stated(paragraph, fee));
  }

  Optional<Finding> judge() {
    String place = exam.edition().section(SectionRole.OTHER).map(s -> s.id()).orElse("");
    // what section six says is what the others are compared with
    List<Stated> ordered = new ArrayList<>(stated);
    ordered.sort(
        (a, b) ->
            Boolean.compare(
                !a.paragraph().section().equals(place), !b.paragraph().section().equals(place)));
    for (Stated other : ordered) {
      Stated first = ordered.getFirst();
      if (other.fee().value().compareTo(first.fee().value()) != 0) {
        return Optional.of(differs(first, other));
      }
    }
    return Optional.empty();
  }

  private Finding differs(Stated first, Stated other) {
    return Finding.of(
            "N-FEE",
            Severity.WARNING,
            exam.message(
                "words.charges",
                exam.section(first.paragraph().section()),
                first.fee().span().text(),
                exam.section(other.paragraph().section()),
                other.fee().span().text()))
        .quoting(
            List.of(
                first.paragraph().quote(first.fee().span()),
                other.paragraph().quote(other.fee().span())))
        .about(first.fee().value().toPlainString() + "|" + other.fee().value().toPlainString());
  }
}
