package org.nianbao.check.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.check.CheckContext;
import org.nianbao.check.locate.Diagnosis;
import org.nianbao.check.locate.Explanation;
import org.nianbao.check.locate.Explanation.Mend;
import org.nianbao.check.locate.Explanation.Operation;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;

/** Says who is to blame: the sentence at the end of a broken sum's message. */
final class ExplanationMessages {
  private final CheckContext exam;

  private ExplanationMessages(CheckContext exam) {
    this.exam = exam;
  }

  /**
   * @param diagnosis empty if the sums were not searched
   */
  static String say(CheckContext exam, Optional<Diagnosis<CellId>> diagnosis) {
    return diagnosis
        .filter(d -> !d.explanations().isEmpty())
        .map(d -> new ExplanationMessages(exam).diagnosis(d))
        .orElseGet(() -> exam.message("culprit.none"));
  }

  private String diagnosis(Diagnosis<CellId> diagnosis) {
    return new LineMessages(exam).oneOfColumn(diagnosis).orElseGet(() -> choices(diagnosis));
  }

  private String choices(Diagnosis<CellId> diagnosis) {
    List<String> choices = diagnosis.explanations().stream().map(this::explanation).toList();
    if (choices.size() == 1) {
      boolean certain = diagnosis.explanations().getFirst().certain();
      return exam.message(certain ? "culprit.certain" : "culprit.perhaps", choices.getFirst());
    }
    String list =
        IntStream.range(0, choices.size())
            .mapToObj(i -> exam.message("culprit.choice", i + 1, choices.get(i)))
            .collect(Collectors.joining(exam.message("culprit.or")));
    return diagnosis.count() > choices.size()
        ? exam.message("culprit.oneOfMany", list, diagnosis.count(), choices.size())
        : exam.message("culprit.oneOf", list);
  }

  private String explanation(Explanation<CellId> explanation) {
    return new LineMessages(exam).line(explanation).orElseGet(() -> operation(explanation));
  }

  private String operation(Explanation<CellId> explanation) {
    List<Mend<CellId>> mends = explanation.mends();
    return switch (explanation.operation()) {
      case SWAP_ROWS ->
          exam.message("culprit.swapRows", row(mends.getFirst()), row(mends.getLast()));
      case SHIFT -> shift(mends);
      case FACTOR -> exam.message(factor(mends.getFirst()), mends(mends));
      case DIGIT -> exam.message(digit(mends.getFirst()), mends(mends));
      case Operation other -> exam.message("culprit." + other.word(), mends(mends));
    };
  }

  private String mends(List<Mend<CellId>> mends) {
    return mends.stream().map(this::mend).collect(Collectors.joining(exam.message("culprit.and")));
  }

  private String mend(Mend<CellId> mend) {
    String name = exam.name(mend.cell());
    String typed = exam.figures().printed(mend.cell());
    return typed.isEmpty()
        ? exam.message("culprit.fill", name, mend.value().toPlainString())
        : exam.message("culprit.mend", name, mend.value().toPlainString(), typed);
  }

  private String shift(List<Mend<CellId>> mends) {
    CellId first = mends.getFirst().cell();
    CellId last = mends.getLast().cell();
    Table table = table(first);
    return first.row().equals(last.row())
        ? exam.message(
            "culprit.shiftRow",
            table.row(first).name(),
            table.column(first).name(),
            table.column(last).name(),
            values(mends))
        : exam.message(
            "culprit.shiftColumn",
            table.column(first).name(),
            table.row(first).name(),
            table.row(last).name(),
            values(mends));
  }

  /** All figures of the line from the first to the last that changes. */
  private String values(List<Mend<CellId>> mends) {
    CellId first = mends.getFirst().cell();
    CellId last = mends.getLast().cell();
    Map<CellId, String> mended =
        mends.stream().collect(Collectors.toMap(Mend::cell, m -> m.value().toPlainString()));
    List<CellId> line =
        table(first).cells().stream()
            .filter(c -> c.row().equals(first.row()) || c.column().equals(first.column()))
            .filter(c -> c.row().equals(last.row()) || c.column().equals(last.column()))
            .dropWhile(c -> !c.equals(first))
            .toList();
    return line.subList(0, line.indexOf(last) + 1).stream()
        .map(c -> mended.getOrDefault(c, exam.figures().printed(c)))
        .collect(Collectors.joining(exam.message("culprit.comma")));
  }

  private String factor(Mend<CellId> mend) {
    BigDecimal typed = typed(mend);
    boolean ten =
        typed.compareTo(mend.value().movePointRight(1)) == 0
            || typed.compareTo(mend.value().movePointLeft(1)) == 0;
    return ten ? "culprit.factor10" : "culprit.factor10000";
  }

  private String digit(Mend<CellId> mend) {
    return typed(mend).abs().compareTo(mend.value().abs()) > 0
        ? "culprit.digitMore"
        : "culprit.digitLess";
  }

  private BigDecimal typed(Mend<CellId> mend) {
    return exam.figures().value(mend.cell()).orElse(BigDecimal.ZERO);
  }

  private String row(Mend<CellId> mend) {
    return table(mend.cell()).row(mend.cell()).name();
  }

  private Table table(CellId cell) {
    return exam.report().edition().tableOf(cell).orElseThrow();
  }
}
