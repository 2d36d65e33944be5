package org.nianbao.rollup.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.report.Report;
import org.nianbao.rollup.CellSum;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitCells;
import org.nianbao.rollup.UnitFigure;
import org.nianbao.rollup.UnitFigure.UnitFigureKind;
import org.nianbao.rollup.UnitFile;
import org.nianbao.rollup.YearFigures;

/**
 * What a government declares beside the sum of its units.
 *
 * @param brokenSums how many sums fail in the declared report itself
 * @param differences in the order of the form
 * @param notCompared the cells that cannot be compared: unreadable there, or not in its edition
 */
public record DeclaredComparison(
    String body, long brokenSums, List<CellDifference> differences, List<CellId> notCompared) {

  public DeclaredComparison {
    differences = List.copyOf(differences);
    notCompared = List.copyOf(notCompared);
  }

  public static DeclaredComparison of(Rollup rollup, Report declared) {
    YearFigures figures = YearFigures.of(declared);
    UnitCells cells = new UnitCells(rollup.edition());
    List<CellDifference> differences = new ArrayList<>();
    List<CellId> notCompared = new ArrayList<>();
    for (Map.Entry<CellId, CellSum> sum : rollup.sums().entrySet()) {
      Optional<UnitFigure> there = cells.of(figures, sum.getKey());
      if (there.filter(f -> f.kind() != UnitFigureKind.UNREADABLE).isEmpty()) {
        notCompared.add(sum.getKey());
      } else if (there.get().value().compareTo(sum.getValue().sum()) != 0) {
        differences.add(
            new CellDifference(sum.getKey(), sum.getValue().sum(), there.get().value(), List.of()));
      }
    }
    return new DeclaredComparison(
        declared.body(),
        brokenSums(figures),
        differences.isEmpty()
            ? differences
            : explained(rollup, figures, declared.body(), differences, Set.copyOf(notCompared)),
        notCompared);
  }

  private static long brokenSums(YearFigures declared) {
    return declared.edition().equations().stream()
        .filter(
            e ->
                e.cells().stream()
                    .noneMatch(c -> declared.at(c).kind() == UnitFigureKind.UNREADABLE))
        .filter(e -> !CellFrame.holds(e, cell -> declared.at(cell).value()))
        .count();
  }

  public boolean agrees() {
    return differences.isEmpty();
  }

  /** The differences, each once by what explains it, in the order of the form. */
  public Map<List<UnitCulprit>, List<CellDifference>> byCulprits() {
    Map<List<UnitCulprit>, List<CellDifference>> by = new LinkedHashMap<>();
    for (CellDifference difference : differences) {
      by.computeIfAbsent(difference.culprits(), c -> new ArrayList<>()).add(difference);
    }
    return by;
  }

  private static List<CellDifference> explained(
      Rollup rollup,
      YearFigures declared,
      String body,
      List<CellDifference> differences,
      Set<CellId> notCompared) {
    CellFrame frame = new CellFrame(rollup.edition(), scale(rollup, declared));
    DifferenceSearch search = new DifferenceSearch(rollup, frame, differences, notCompared);
    for (Table table : rollup.edition().tables()) {
      if (differences.stream().anyMatch(d -> table.has(d.cell()))) {
        search.take(UnitCube.explain(rollup, frame, table, declared, body));
      }
    }
    search.search();
    return search.explained();
  }

  private static int scale(Rollup rollup, YearFigures declared) {
    int scale = scale(declared);
    for (Unit unit : rollup.units()) {
      scale = Math.max(scale, unit.report().map(r -> scale(r.figures())).orElse(0));
      scale =
          Math.max(scale, unit.report().flatMap(r -> r.lastYear()).map(f -> scale(f)).orElse(0));
      for (UnitFile other : unit.others()) {
        if (other instanceof UnitFile.ReportFile file) {
          scale = Math.max(scale, scale(file.report().figures()));
        }
      }
    }
    return scale;
  }

  private static int scale(YearFigures figures) {
    return figures.cells().values().stream()
        .map(UnitFigure::value)
        .mapToInt(BigDecimal::scale)
        .max()
        .orElse(0);
  }
}
