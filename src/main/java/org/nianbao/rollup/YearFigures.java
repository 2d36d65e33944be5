package org.nianbao.rollup;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.report.Entry;
import org.nianbao.report.Reading;
import org.nianbao.report.Report;
import org.nianbao.rollup.UnitFigure.UnitFigureKind;

/**
 * The figures of one unit's report of one year.
 *
 * @param cells in the order of the form; blank ones are left out
 */
public record YearFigures(Edition edition, int year, Map<CellId, UnitFigure> cells) {
  private static final UnitFigure ZERO =
      new UnitFigure(UnitFigureKind.FIGURE, BigDecimal.ZERO, "0", "");

  public YearFigures {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  static YearFigures of(Report report, Figures figures) {
    Map<CellId, UnitFigure> cells = new LinkedHashMap<>();
    // The edition's own names of cells: a thousand reports have them in common.
    report
        .edition()
        .cells()
        .forEach(
            cell -> {
              UnitFigure figure = figure(report, figures, cell);
              if (figure.kind() != UnitFigureKind.BLANK) {
                cells.put(cell, figure);
              }
            });
    return new YearFigures(report.edition(), report.year(), cells);
  }

  /** The figures of a report. */
  public static YearFigures of(Report report) {
    return of(report, Figures.of(report));
  }

  private static UnitFigure figure(Report report, Figures figures, CellId cell) {
    Entry entry = report.entries().get(cell);
    if (entry == null || entry.isBlank()) {
      return figures
          .value(cell)
          .map(v -> new UnitFigure(UnitFigureKind.COMPUTED, v, v.toPlainString(), ""))
          .orElse(UnitFigure.BLANK);
    }
    return switch (entry.reading()) {
      case Reading.Figure figure when entry.text().equals(ZERO.printed()) -> ZERO;
      case Reading.Figure figure ->
          new UnitFigure(
              UnitFigureKind.FIGURE, figure.value(), figures.printed(cell), figure.note());
      case Reading.NotApplicable none ->
          new UnitFigure(UnitFigureKind.NOT_APPLICABLE, BigDecimal.ZERO, "/", "");
      case Reading.Blank blank -> UnitFigure.BLANK;
      case Reading.Question question -> unreadable(entry);
      case Reading.Refusal refusal -> unreadable(entry);
    };
  }

  private static UnitFigure unreadable(Entry entry) {
    return new UnitFigure(UnitFigureKind.UNREADABLE, BigDecimal.ZERO, entry.text().strip(), "");
  }

  public UnitFigure at(CellId cell) {
    return cells.getOrDefault(cell, UnitFigure.BLANK);
  }

  /**
   * In how many cells something else stands than in another report of the same edition. What both
   * leave to be computed follows from the others.
   */
  public int differing(YearFigures other) {
    Set<CellId> filled = new HashSet<>(cells.keySet());
    filled.addAll(other.cells.keySet());
    return (int) filled.stream().filter(cell -> differ(at(cell), other.at(cell))).count();
  }

  private static boolean differ(UnitFigure one, UnitFigure other) {
    boolean follows =
        one.kind() == UnitFigureKind.COMPUTED && other.kind() == UnitFigureKind.COMPUTED;
    return !follows && !one.printed().equals(other.printed());
  }
}
