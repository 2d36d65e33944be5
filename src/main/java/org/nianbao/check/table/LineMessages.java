package org.nianbao.check.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.check.CheckContext;
import org.nianbao.check.locate.Diagnosis;
import org.nianbao.check.locate.Explanation;
import org.nianbao.check.locate.Explanation.Mend;
import org.nianbao.check.locate.Explanation.Operation;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;

/** Says what is wrong with a whole row or column, where naming its cells one by one is too long. */
final class LineMessages {
  /** Beyond these a reader skips the list. */
  private static final int MOST_NAMED = 8;

  private final CheckContext exam;

  LineMessages(CheckContext exam) {
    this.exam = exam;
  }

  /**
   * What is said where more cells of one column than can be listed would explain the sums, each as
   * well as the others; empty if it is not so.
   */
  Optional<String> oneOfColumn(Diagnosis<CellId> diagnosis) {
    List<CellId> suspects = diagnosis.suspects();
    if (suspects.size() <= diagnosis.explanations().size()
        || suspects.stream().map(CellId::column).distinct().count() > 1) {
      return Optional.empty();
    }
    Table table = table(suspects.getFirst());
    String rows =
        suspects.stream()
            .limit(MOST_NAMED)
            .map(c -> table.row(c).name())
            .collect(Collectors.joining(exam.message("culprit.comma")));
    Explanation<CellId> first = diagnosis.explanations().getFirst();
    return Optional.of(
        exam.message(
            first.mends().size() > 1 ? "culprit.oneOfColumnWithTotals" : "culprit.oneOfColumn",
            table.column(suspects.getFirst()).name(),
            change(suspects.getFirst(), first.mends()).toPlainString(),
            suspects.size() > MOST_NAMED
                ? exam.message("culprit.rowsAndMore", rows, suspects.size())
                : rows));
  }

  private BigDecimal change(CellId cell, List<Mend<CellId>> mends) {
    return mends.stream()
        .filter(m -> m.cell().equals(cell))
        .map(m -> m.value().subtract(typed(cell)).abs())
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  /** An explanation of several cells as one thing; empty if it is none of those. */
  Optional<String> line(Explanation<CellId> explanation) {
    List<Mend<CellId>> mends = explanation.mends();
    if (explanation.operation() == Operation.COLUMN && mends.size() > 2) {
      return Optional.of(columns(mends));
    }
    if (explanation.operation() != Operation.VALUE
        || mends.size() < 2
        || !mends.stream().allMatch(this::isTypedZero)) {
      return Optional.empty();
    }
    Table table = table(mends.getFirst().cell());
    if (mends.stream().map(m -> m.cell().row()).distinct().count() == 1) {
      return Optional.of(
          zeros(
              "culprit.zeroRow",
              table.row(mends.getFirst().cell()).name(),
              mends,
              m -> table.column(m.cell()).name()));
    }
    return mends.stream().map(m -> m.cell().column()).distinct().count() == 1
        ? Optional.of(
            zeros(
                "culprit.zeroColumn",
                table.column(mends.getFirst().cell()).name(),
                mends,
                m -> table.row(m.cell()).name()))
        : Optional.empty();
  }

  private String columns(List<Mend<CellId>> mends) {
    Table table = table(mends.getFirst().cell());
    CellId first = mends.getFirst().cell();
    CellId last = mends.getLast().cell();
    return exam.message(
        "culprit.columns",
        table.column(first).name(),
        table.column(last).name(),
        table.row(first).name(),
        table.row(last).name());
  }

  private String zeros(
      String key, String line, List<Mend<CellId>> mends, Function<Mend<CellId>, String> name) {
    String cells =
        mends.stream()
            .map(m -> exam.message("culprit.zero", name.apply(m), m.value().toPlainString()))
            .collect(Collectors.joining(exam.message("culprit.comma")));
    return exam.message(key, line, mends.size(), cells);
  }

  private boolean isTypedZero(Mend<CellId> mend) {
    return exam.figures().value(mend.cell()).filter(v -> v.signum() == 0).isPresent();
  }

  private BigDecimal typed(CellId cell) {
    return exam.figures().value(cell).orElse(BigDecimal.ZERO);
  }

  private Table table(CellId cell) {
    return exam.report().edition().tableOf(cell).orElseThrow();
  }
}
