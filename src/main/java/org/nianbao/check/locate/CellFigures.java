package org.nianbao.check.locate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nianbao.check.locate.FigureCell.CellContent;

/**
 * The cells of a table as plain numbers, for a search that tries many. A figure counts units of the
 * smallest decimal place in the table.
 */
final class CellFigures {
  /** Beyond this, sums over a table could leave the range of a long. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);

  private static final int MOST_DECIMALS = 9;
  private static final int NONE = -1;

  private final FigureTable<?> table;
  private final CellContent[] contents;
  private final long[] figures;
  private final boolean[] copied;
  private final boolean[] signed;
  private final long[] step;
  private final int[] definitions;
  private final int scale;

  private CellFigures(FigureTable<?> table, int scale) {
    this.table = table;
    this.scale = scale;
    int count = table.cells().size();
    long one = BigDecimal.TEN.pow(scale).longValueExact();
    contents = new CellContent[count];
    figures = new long[count];
    copied = new boolean[count];
    signed = new boolean[count];
    step = new long[count];
    for (int i = 0; i < count; i++) {
      FigureCell<?> cell = table.cells().get(i);
      contents[i] = cell.content();
      figures[i] = cell.figure().movePointRight(scale).longValueExact();
      copied[i] = cell.copied();
      signed[i] = cell.signed();
      step[i] = cell.decimals() ? 1 : one;
    }
    definitions = definitions(table);
  }

  private static int[] definitions(FigureTable<?> table) {
    int[] definitions = new int[table.cells().size()];
    Arrays.fill(definitions, NONE);
    for (int i = 0; i < table.equations().size(); i++) {
      LinearEquation equation = table.equations().get(i);
      if (equation.hasTotal() && definitions[equation.total()] == NONE) {
        definitions[equation.total()] = i;
      }
    }
    return definitions;
  }

  /** The cells of a table; empty if its figures are beyond anything that a table could mean. */
  static Optional<CellFigures> of(FigureTable<?> table) {
    int scale = 0;
    BigDecimal largest = BigDecimal.ZERO;
    for (FigureCell<?> cell : table.cells()) {
      BigDecimal figure = cell.figure();
      if (figure.signum() != 0) {
        largest = largest.max(figure.abs());
        scale = Math.max(scale, figure.scale() > 0 ? figure.stripTrailingZeros().scale() : 0);
      }
    }
    return scale > MOST_DECIMALS || largest.movePointRight(scale).compareTo(LARGEST) > 0
        ? Optional.empty()
        : Optional.of(new CellFigures(table, scale));
  }

  List<LinearEquation> equations() {
    return table.equations();
  }

  int count() {
    return figures.length;
  }

  int columns() {
    return table.columns();
  }

  /** Rows of a layer. */
  int rows() {
    return table.rows();
  }

  int layers() {
    return table.layers();
  }

  CellContent content(int cell) {
    return contents[cell];
  }

  /** 0 where there is none. */
  long figure(int cell) {
    return figures[cell];
  }

  boolean isCopied(int cell) {
    return copied[cell];
  }

  boolean isTotal(int cell) {
    return definitions[cell] != NONE;
  }

  /** The place of the equation that computes a total; -1 if the cell is none. */
  int definition(int cell) {
    return definitions[cell];
  }

  /** Whether a figure or a blank stands in the cell, so that a figure could be moved there. */
  boolean isOpenToMoves(int cell) {
    return contents[cell] == CellContent.FIGURE || contents[cell] == CellContent.BLANK;
  }

  boolean isSigned(int cell) {
    return signed[cell];
  }

  /** Whether a cell could hold a figure: no sign and no decimals where it may have none. */
  boolean allows(int cell, long figure) {
    return (figure >= 0 || signed[cell]) && (step[cell] == 1 || figure % step[cell] == 0);
  }

  BigDecimal decimal(long figure) {
    BigDecimal exact = BigDecimal.valueOf(figure, scale).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  String plain(long figure) {
    return scale == 0 ? Long.toString(figure) : decimal(figure).toPlainString();
  }
}
