package org.nianbao.check.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.check.CheckContext;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;

/** What the tables hold for that which the text speaks of. */
final class Tables {

  /** One way to take it: the cells and their sum. */
  record Side(List<CellId> cells, BigDecimal sum) {

    /** The cells in words. */
    String name(CheckContext exam) {
      return cells.size() > NAMED
          ? exam.message("words.several", exam.name(cells.getFirst()), exam.name(cells.getLast()))
          : cells.stream().map(exam::name).collect(Collectors.joining(exam.message("sum.plus")));
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
      figures.sum(cells).ifPresent(sum -> sides.add(new Side(cells, sum)));
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
    return figures.sum(cells).map(sum -> List.of(new Side(cells, sum))).orElse(List.of());
  }

  private static List<List<CellId>> readings(CheckContext exam, Subject subject, Said said) {
    return subject.readings(exam.edition(), said.columns(), said.outcome());
  }
}
