package org.nianbao.check.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.check.locate.Explanation.Mend;
import org.nianbao.check.locate.Explanation.Operation;
import org.nianbao.check.locate.FigureCell.CellContent;

/**
 * Many tables of one form and the sum of all: three units of three rows and columns, the last ones
 * totals, and a fourth layer that declares the sum of the units. A cell is named unit, row, column.
 */
class CubeTest {
  private static final int LAYERS = 4;
  private static final int ROWS = 3;
  private static final int COLUMNS = 3;

  private static int cell(int layer, int row, int column) {
    return (layer * ROWS + row) * COLUMNS + column;
  }

  /** All sums hold; no two figures of the units are alike. */
  private static long[] balanced() {
    long[] figures = new long[LAYERS * ROWS * COLUMNS];
    for (int layer = 0; layer < LAYERS - 1; layer++) {
      for (int row = 0; row < ROWS - 1; row++) {
        for (int column = 0; column < COLUMNS - 1; column++) {
          int figure = 112 + 341 * layer + 57 * row + 23 * column;
          for (int l : new int[] {layer, LAYERS - 1}) {
            for (int r : new int[] {row, ROWS - 1}) {
              figures[cell(l, r, column)] += figure;
              figures[cell(l, r, COLUMNS - 1)] += figure;
            }
          }
        }
      }
    }
    return figures;
  }

  private static List<LinearEquation> sums() {
    List<LinearEquation> sums = new ArrayList<>();
    for (int layer = 0; layer < LAYERS; layer++) {
      for (int i = 0; i < ROWS; i++) {
        sums.add(LinearEquation.total(cell(layer, i, 2), cell(layer, i, 0), cell(layer, i, 1)));
        sums.add(LinearEquation.total(cell(layer, 2, i), cell(layer, 0, i), cell(layer, 1, i)));
      }
    }
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        sums.add(
            LinearEquation.total(
                cell(3, row, column),
                cell(0, row, column),
                cell(1, row, column),
                cell(2, row, column)));
      }
    }
    return sums;
  }

  private static List<Diagnosis<String>> diagnose(long[] figures) {
    List<FigureCell<String>> cells = new ArrayList<>();
    for (int i = 0; i < figures.length; i++) {
      String name = i / (ROWS * COLUMNS) + "/" + i / COLUMNS % ROWS + "/" + i % COLUMNS;
      cells.add(
          new FigureCell<>(
              name, CellContent.FIGURE, BigDecimal.valueOf(figures[i]), false, false, false));
    }
    return ErrorLocalizer.diagnose(new FigureTable<>(LAYERS, ROWS, COLUMNS, cells, sums()));
  }

  @Test
  void aBalancedCubeBlamesNobody() {
    assertEquals(List.of(), diagnose(balanced()));
  }

  @Test
  void oneFigureOfOneUnitIsNamedForCertain() {
    long[] figures = balanced();
    for (int cell = 0; cell < figures.length; cell++) {
      long[] wrong = figures.clone();
      wrong[cell] += 40;
      List<Diagnosis<String>> found = diagnose(wrong);
      assertEquals(1, found.size());
      Explanation<String> explanation = found.getFirst().explanations().getFirst();
      assertTrue(explanation.certain());
      assertEquals(
          List.of(BigDecimal.valueOf(figures[cell])),
          explanation.mends().stream().map(Mend::value).toList());
    }
  }

  /** The unit's own sums hold, for its totals were made from the wrong figure. */
  @Test
  void aUnitThatAddedUpAWrongFigureIsSeenByTheSumOverUnits() {
    long[] wrong = balanced();
    for (int row : new int[] {0, 2}) {
      for (int column : new int[] {1, 2}) {
        wrong[cell(1, row, column)] += 40;
      }
    }
    Diagnosis<String> diagnosis = diagnose(wrong).getFirst();
    assertEquals(
        List.of("0/0/1", "1/0/1", "2/0/1", "3/0/1"),
        diagnosis.suspects().stream().sorted().toList());
    assertEquals(3, diagnosis.explanations().size());
    assertFalse(diagnosis.explanations().getFirst().certain());
  }

  @Test
  void rowsAreExchangedWithinAUnitOnly() {
    long[] wrong = balanced();
    for (int column = 0; column < COLUMNS; column++) {
      long figure = wrong[cell(2, 0, column)];
      wrong[cell(2, 0, column)] = wrong[cell(2, 1, column)];
      wrong[cell(2, 1, column)] = figure;
    }
    Explanation<String> explanation = diagnose(wrong).getFirst().explanations().getFirst();
    assertEquals(Operation.SWAP_ROWS, explanation.operation());
    assertTrue(explanation.mends().stream().allMatch(m -> m.cell().startsWith("2/")));
  }
}
