package org.nianbao.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.form.ColumnRole;
import org.nianbao.form.RowRole;
import org.nianbao.form.SectionRole;

/**
 * {@code N-FEE}: 信息处理费 that is stated twice, and differently, or that was charged though nobody
 * asked for anything.
 */
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
    return ordered.stream()
        .filter(s -> s.fee().value().signum() > 0 && isNoRequest())
        .findFirst()
        .map(this::fromNobody);
  }

  /** Whether the tables say that there was no request, carried in or new. */
  private boolean isNoRequest() {
    return Stream.of(RowRole.RECEIVED, RowRole.CARRIED_IN)
        .map(row -> exam.edition().cell(row, ColumnRole.TOTAL).flatMap(exam.figures()::value))
        .allMatch(v -> v.isPresent() && v.get().signum() == 0);
  }

  private Finding fromNobody(Stated stated) {
    return Finding.of(
            "N-FEE",
            Severity.WARNING,
            exam.message(
                "words.chargedNobody",
                exam.section(stated.paragraph().section()),
                stated.fee().span().text()))
        .at(exam.edition().cell(RowRole.RECEIVED, ColumnRole.TOTAL).stream().toList())
        .quoting(List.of(stated.paragraph().quote(stated.fee().span())))
        .about(stated.fee().value().toPlainString());
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
