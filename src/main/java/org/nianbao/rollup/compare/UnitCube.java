package org.nianbao.rollup.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.check.locate.Diagnosis;
import org.nianbao.check.locate.ErrorLocalizer;
import org.nianbao.check.locate.Explanation;
import org.nianbao.check.locate.FigureCell;
import org.nianbao.check.locate.FigureCell.CellContent;
import org.nianbao.check.locate.FigureTable;
import org.nianbao.check.locate.LinearEquation;
import org.nianbao.form.CellId;
import org.nianbao.form.Equation;
import org.nianbao.form.NumberKind;
import org.nianbao.form.Table;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitFigure;
import org.nianbao.rollup.YearFigures;

/**
 * One table of the units whose own sums fail, of all other units together, and of the declared
 * report, one over the other: what the sums in three directions show.
 */
final class UnitCube {
  /** With more, the search would take longer than people wait, and hardly be complete. */
  private static final int MOST_UNITS = 12;

  private final Table table;
  private final List<String> names = new ArrayList<>();
  private final List<Map<CellId, UnitFigure>> layers = new ArrayList<>();
  private final int rest;

  private UnitCube(Rollup rollup, CellFrame frame, Table table, YearFigures declared, String body) {
    this.table = table;
    List<YearFigures> together = new ArrayList<>();
    for (Unit unit : rollup.counted()) {
      YearFigures figures = unit.counted().orElseThrow().figures();
      if (names.size() < MOST_UNITS && isBroken(table, figures, frame)) {
        names.add(unit.name());
        layers.add(layer(figures, frame));
      } else {
        together.add(figures);
      }
    }
    rest = names.size();
    names.add("");
    layers.add(sum(together, frame));
    names.add(body);
    layers.add(layer(declared, frame));
  }

  /** A cell of one layer. */
  private record CubeCell(int layer, CellId cell) {}

  /**
   * What explains cells that differ in a table, by cell; nothing where no single unit is shown to
   * be wrong.
   *
   * @param body the one that declares
   */
  static Map<CellId, List<UnitCulprit>> explain(
      Rollup rollup, CellFrame frame, Table table, YearFigures declared, String body) {
    if (table.equations().isEmpty()) {
      return Map.of();
    }
    UnitCube cube = new UnitCube(rollup, frame, table, declared, body);
    boolean nobody = cube.rest == 0 && !isBroken(table, declared, frame);
    return nobody ? Map.of() : cube.explain();
  }

  private static boolean isBroken(Table table, YearFigures figures, CellFrame frame) {
    return table.equations().stream()
        .anyMatch(e -> !CellFrame.holds(e, cell -> frame.figure(figures, cell).value()));
  }

  private Map<CellId, UnitFigure> layer(YearFigures figures, CellFrame frame) {
    Map<CellId, UnitFigure> layer = new HashMap<>();
    table.cells().forEach(cell -> layer.put(cell, frame.figure(figures, cell)));
    return layer;
  }

  private Map<CellId, UnitFigure> sum(List<YearFigures> all, CellFrame frame) {
    Map<CellId, UnitFigure> layer = new HashMap<>();
    for (CellId cell : table.cells()) {
      BigDecimal sum =
          all.stream()
              .map(figures -> frame.figure(figures, cell).value())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      layer.put(
          cell, new UnitFigure(UnitFigure.UnitFigureKind.FIGURE, sum, sum.toPlainString(), ""));
    }
    return layer;
  }

  private Map<CellId, List<UnitCulprit>> explain() {
    List<FigureCell<CubeCell>> cells = new ArrayList<>();
    for (int layer = 0; layer < layers.size(); layer++) {
      for (CellId cell : table.cells()) {
        cells.add(cell(layer, cell));
      }
    }
    List<LinearEquation> equations = new ArrayList<>();
    for (int layer = 0; layer < layers.size(); layer++) {
      int first = layer * table.cells().size();
      table.equations().forEach(e -> equations.add(within(e, first)));
    }
    int across = equations.size();
    for (int cell = 0; cell < table.cells().size(); cell++) {
      equations.add(across(cell));
    }
    List<Diagnosis<CubeCell>> diagnoses =
        ErrorLocalizer.diagnose(
            new FigureTable<>(
                layers.size(), table.rows().size(), table.columns().size(), cells, equations));
    Map<CellId, List<UnitCulprit>> found = new HashMap<>();
    for (Diagnosis<CubeCell> diagnosis : diagnoses) {
      List<UnitCulprit> culprits =
          diagnosis.explanations().stream().flatMap(e -> culprits(e).stream()).toList();
      diagnosis.equations().stream()
          .filter(e -> e >= across && !culprits.isEmpty())
          .forEach(e -> found.put(table.cells().get(e - across), culprits));
    }
    return found;
  }

  private FigureCell<CubeCell> cell(int layer, CellId cell) {
    UnitFigure figure = layers.get(layer).getOrDefault(cell, UnitFigure.BLANK);
    CellContent content =
        switch (figure.kind()) {
          case FIGURE, NOT_APPLICABLE -> CellContent.FIGURE;
          case COMPUTED -> CellContent.COMPUTED;
          case BLANK -> table.isTotal(cell) ? CellContent.COMPUTED : CellContent.BLANK;
          case UNREADABLE -> CellContent.UNREADABLE;
        };
    NumberKind kind = table.number(cell);
    return new FigureCell<>(
        new CubeCell(layer, cell),
        content,
        content == CellContent.FIGURE ? figure.value() : BigDecimal.ZERO,
        kind.allowsSign(),
        kind.allowsDecimals(),
        layer == rest);
  }

  private LinearEquation within(Equation equation, int first) {
    int[] left = places(equation, 1, first);
    CellId total = equation.totalCell();
    return total == null
        ? LinearEquation.balance(left, places(equation, -1, first))
        : LinearEquation.total(first + table.cells().indexOf(total), left);
  }

  private int[] places(Equation equation, int sign, int first) {
    return equation.side(sign).mapToInt(c -> first + table.cells().indexOf(c)).toArray();
  }

  private LinearEquation across(int cell) {
    int size = table.cells().size();
    int[] parts = new int[layers.size() - 1];
    for (int layer = 0; layer < parts.length; layer++) {
      parts[layer] = layer * size + cell;
    }
    return LinearEquation.total(parts.length * size + cell, parts);
  }

  /** None where the other units together are blamed: which of them it is, the sums do not show. */
  private List<UnitCulprit> culprits(Explanation<CubeCell> explanation) {
    if (explanation.mends().stream().anyMatch(m -> m.cell().layer() == rest)) {
      return List.of();
    }
    return explanation.mends().stream()
        .map(
            m ->
                new UnitCulprit(
                    names.get(m.cell().layer()),
                    m.cell().cell(),
                    m.value(),
                    slip(explanation.operation()),
                    explanation.certain()))
        .toList();
  }

  private static UnitSlip slip(Explanation.Operation operation) {
    return switch (operation) {
      case SWAP, SWAP_ROWS, SHIFT, COLUMN -> UnitSlip.NEIGHBOUR;
      case TRANSPOSE -> UnitSlip.TRANSPOSE;
      case DIGIT -> UnitSlip.DIGIT;
      case FACTOR -> UnitSlip.FACTOR;
      case SIGN -> UnitSlip.SIGN;
      case VALUE -> UnitSlip.VALUE;
    };
  }
}
