package org.nianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.check.words.Said;
import org.nianbao.check.words.Subject;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;

/** What the tables hold for that which the text speaks of. */
final class Tables {

  /** One way to take it: the cells and their sum. */
  record Side(List<CellId> cells, BigDecimal sum) {

    /** The cells in words. */
    String name(CheckContext exam) {
      return cells.size() > NAMED
          ? exam.say("words.several", exam.name(cells.getFirst()), exam.name(cells.getLast()))
          : cells.stream().map(exam::name).collect(Collectors.joining(exam.say("sum.plus")));
    }
  }

  private static final int NAMED = 2;

  private Tables() {}

  /** Every right reading whose cells can be read. */
  static List<Side> sides(CheckContext exam, Figures figures, Said said) {
    if (said.subjects().size() > 1) {
      return together(exam, figures, said);
    }
    List<Side> sides = new ArrayList<>();
    List<List<CellId>> readings = readings(exam, said.subjects().getFirst(), said);
    for (List<CellId> cells : readings) {
      sum(figures, cells).ifPresent(sum -> sides.add(new Side(cells, sum)));
    }
    return sides;
  }

  private static List<Side> together(CheckContext exam, Figures figures, Said said) {
    List<CellId> cells = new ArrayList<>();
    for (Subject subject : said.subjects()) {
      List<List<CellId>> readings = readings(exam, subject, said);
      if (readings.isEmpty()) {
        return List.of();
      }
      cells.addAll(readings.getFirst());
    }
    return sum(figures, cells).map(sum -> List.of(new Side(cells, sum))).orElse(List.of());
  }

  private static List<List<CellId>> readings(CheckContext exam, Subject subject, Said said) {
    return subject.readings(exam.report().edition(), said.columns(), said.outcome());
  }

  /** Blanks count as 0 beside figures; empty if all are blank or one cannot be read. */
  static Optional<BigDecimal> sum(Figures figures, List<CellId> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean known = false;
    for (CellId cell : cells) {
      Optional<BigDecimal> value = figures.value(cell);
      if (value.isPresent()) {
        sum = sum.add(value.get());
        known = true;
      } else if (!figures.isBlank(cell)) {
        return Optional.empty();
      }
    }
    return known ? Optional.of(sum) : Optional.empty();
  }
}
