package org.nianbao.check.table;

import java.util.Random;

/**
 * Twenty ways in which a table of section three is filled in wrongly. Each changes figures of a
 * balanced table; whether a sum notices is another matter.
 */
enum SlipKind {
  ONE_CELL {
    @Override
    void spoil(SlipTable t, Random random) {
      t.mistype(t.anyCell(random), random);
    }
  },
  TWO_CELLS {
    @Override
    void spoil(SlipTable t, Random random) {
      t.mistype(t.anyCell(random), random);
      t.mistype(t.anyCell(random), random);
    }
  },
  THREE_CELLS {
    @Override
    void spoil(SlipTable t, Random random) {
      for (int i = 0; i < 3; i++) {
        t.mistype(t.anyCell(random), random);
      }
    }
  },
  ONE_ZERO {
    @Override
    void spoil(SlipTable t, Random random) {
      t.set(t.anyFigure(random), 0);
    }
  },
  TWO_ZEROS {
    @Override
    void spoil(SlipTable t, Random random) {
      t.set(t.anyFigure(random), 0);
      t.set(t.anyFigure(random), 0);
    }
  },
  THREE_ZEROS {
    @Override
    void spoil(SlipTable t, Random random) {
      for (int i = 0; i < 3; i++) {
        t.set(t.anyFigure(random), 0);
      }
    }
  },
  NEIGHBOURS_SWAPPED {
    @Override
    void spoil(SlipTable t, Random random) {
      if (random.nextBoolean()) {
        int cell = t.cell(random.nextInt(t.rows()), random.nextInt(t.columns() - 1));
        t.swap(cell, cell + 1);
      } else {
        int cell = t.cell(random.nextInt(t.rows() - 1), random.nextInt(t.columns()));
        t.swap(cell, cell + t.columns());
      }
    }
  },
  /** A case counted in the wrong column, or under the wrong reason: two errors that cancel. */
  MISFILED {
    @Override
    void spoil(SlipTable t, Random random) {
      int from = t.anyFigure(random);
      boolean along = random.nextBoolean();
      int row = from / t.columns();
      int column = from % t.columns();
      int to =
          along
              ? t.cell(row, random.nextInt(t.columns() - 1))
              : t.cell(random.nextInt(t.rows()), column);
      long moved = random.nextInt(3) == 0 ? t.figure(from) : 1;
      t.set(from, t.figure(from) - moved);
      t.set(to, t.figure(to) + moved);
    }
  },
  HANDLED_AND_CARRIED_FORWARD_SWAPPED(true) {
    @Override
    void spoil(SlipTable t, Random random) {
      t.swapRows(t.row("handled"), t.row("carriedForward"));
    }
  },
  ROWS_SWAPPED {
    @Override
    void spoil(SlipTable t, Random random) {
      t.swapRows(random.nextInt(t.rows()), random.nextInt(t.rows()));
    }
  },
  ROW_SHIFTED {
    @Override
    void spoil(SlipTable t, Random random) {
      int row = t.anyFigure(random) / t.columns();
      int from = random.nextInt(3);
      boolean right = random.nextBoolean();
      for (int i = from; i < t.columns(); i++) {
        int column = right ? t.columns() - 1 - (i - from) : i;
        int source = right ? column - 1 : column + 1;
        t.set(
            t.cell(row, column),
            source < from || source >= t.columns() ? 0 : t.right(t.cell(row, source)));
      }
    }
  },
  COLUMN_SHIFTED {
    @Override
    void spoil(SlipTable t, Random random) {
      int column = t.anyFigure(random) % t.columns();
      int from = random.nextInt(4);
      for (int row = t.rows() - 1; row >= from; row--) {
        t.set(t.cell(row, column), row == from ? 0 : t.right(t.cell(row - 1, column)));
      }
    }
  },
  /** All but its totals, or only what was done with the requests. */
  COLUMN_IN_THE_ONE_BESIDE(true) {
    @Override
    void spoil(SlipTable t, Random random) {
      int column = random.nextInt(t.columns() - 2);
      boolean all = random.nextBoolean();
      for (int row = all ? 0 : t.row("granted"); row < t.rows(); row++) {
        if (row != t.row("handled") && (all || row < t.row("handled"))) {
          t.swap(t.cell(row, column), t.cell(row, column + 1));
        }
      }
    }
  },
  ROW_IN_THE_ONE_BESIDE(true) {
    @Override
    void spoil(SlipTable t, Random random) {
      int upper =
          switch (random.nextInt(3)) {
            case 0 -> t.row("granted") - 1;
            case 1 -> t.row("handled") - 1;
            default -> t.row("handled");
          };
      t.swapRows(upper, upper + 1);
    }
  },
  TOTALS_ROW_ZERO(true) {
    @Override
    void spoil(SlipTable t, Random random) {
      t.zeroRow(t.row("handled"), t.columns() - (random.nextInt(4) == 0 ? 1 : 0));
    }
  },
  TOTALS_COLUMN_ZERO(true) {
    @Override
    void spoil(SlipTable t, Random random) {
      t.zeroColumn(t.columns() - 1, t.rows());
    }
  },
  /** With or without its total. */
  ROW_ZERO(true) {
    @Override
    void spoil(SlipTable t, Random random) {
      int row = t.anyFigure(random) / t.columns();
      t.zeroRow(row, t.columns() - (random.nextBoolean() ? 1 : 0));
    }
  },
  /** All above its total. */
  COLUMN_ZERO(true) {
    @Override
    void spoil(SlipTable t, Random random) {
      t.zeroColumn(t.anyFigure(random) % t.columns(), t.row("handled"));
    }
  },
  WRONG_WITH_ITS_TOTALS(true) {
    @Override
    void spoil(SlipTable t, Random random) {
      int row = random.nextInt(t.rows());
      row = row == t.row("handled") ? 0 : row;
      t.mistypeWithTotals(row, random.nextInt(t.columns() - 1), random);
    }
  },
  TOTAL_ADDED_UP_WRONG(true) {
    @Override
    void spoil(SlipTable t, Random random) {
      int handled = t.row("handled");
      boolean row = random.nextBoolean();
      int total =
          row
              ? t.cell(t.row("granted") + random.nextInt(handled - 2), t.columns() - 1)
              : t.cell(handled, random.nextInt(t.columns() - 1));
      t.mistype(total, random);
      long change = t.figure(total) - t.right(total);
      int grand = t.cell(handled, t.columns() - 1);
      t.set(grand, t.figure(grand) + change);
    }
  };

  private final boolean typical;

  SlipKind() {
    this(false);
  }

  SlipKind(boolean typical) {
    this.typical = typical;
  }

  /** Whether it is one of those that issue 13 wants listed nine times in ten. */
  boolean isTypical() {
    return typical;
  }

  abstract void spoil(SlipTable table, Random random);
}
