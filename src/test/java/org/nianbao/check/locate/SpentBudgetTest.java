package org.nianbao.check.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.check.locate.FigureCell.CellContent;

/** What was not tried to the end is not certain. */
class SpentBudgetTest {
  private static final int SIZE = 6;

  /** Six rows and columns of 7, the last ones totals; two of the figures are 8. */
  private static FigureTable<Integer> wrongTwice() {
    List<FigureCell<Integer>> cells = new ArrayList<>();
    for (int cell = 0; cell < SIZE * SIZE; cell++) {
      int rows = cell / SIZE == SIZE - 1 ? SIZE - 1 : 1;
      int columns = cell % SIZE == SIZE - 1 ? SIZE - 1 : 1;
      int figure = 7 * rows * columns + (cell == 0 || cell == SIZE + 1 ? 8 : 0);
      cells.add(
          new FigureCell<>(
              cell, CellContent.FIGURE, BigDecimal.valueOf(figure), false, false, false));
    }
    List<LinearEquation> equations = new ArrayList<>();
    for (int line = 0; line < SIZE; line++) {
      int[] row = new int[SIZE - 1];
      int[] column = new int[SIZE - 1];
      for (int i = 0; i < SIZE - 1; i++) {
        row[i] = line * SIZE + i;
        column[i] = i * SIZE + line;
      }
      equations.add(LinearEquation.total(line * SIZE + SIZE - 1, row));
      equations.add(LinearEquation.total((SIZE - 1) * SIZE + line, column));
    }
    return new FigureTable<>(1, SIZE, SIZE, cells, equations);
  }

  @Test
  void aSpentBudgetLeavesNothingCertain() {
    FigureTable<Integer> table = wrongTwice();
    assertEquals(1, ErrorLocalizer.diagnose(table).size());
    SumSystem system = new SumSystem(CellFigures.of(table).orElseThrow());
    for (int tries = 0; tries < 40; tries++) {
      List<ExplanationSearch.Group> groups =
          new ExplanationSearch(system, new Budget(tries)).groups();
      assertTrue(groups.stream().noneMatch(ExplanationSearch.Group::complete));
    }
  }
}
