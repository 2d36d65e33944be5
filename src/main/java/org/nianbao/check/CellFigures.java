package org.nianbao.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.NumberKind;
import org.nianbao.form.Table;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Reading;
import org.nianbao.report.Report;

/**
 * The cells of one table as plain numbers, for a search that tries many. Cells are numbered row by
 * row from 0; a figure counts units of the smallest decimal place in the table.
 */
final class CellFigures {
  /** Beyond this, sums over a table could leave the range of a long. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);

  private static final int MOST_DECIMALS = 9;

  /** What stands in a cell, as far as sums care. */
  enum Content {
    FIGURE,
    BLANK,
    UNREADABLE,
    /** A total that nobody put a figure in. */
    COMPUTED
  }

  private final Table table;
  private final List<CellId> ids;
  private final Content[] contents;
  private final long[] figures;
  private final boolean[] fromLastYear;
  private final boolean[] signed;
  private final long[] step;
  private final int scale;

  private CellFigures(Report report, Table table, int scale) {
    this.table = table;
    this.ids = table.cells();
    this.scale = scale;
    int columns = table.columns().size();
    signed = new boolean[columns];
    step = new long[columns];
    for (int column = 0; column < columns; column++) {
      NumberKind kind = table.number(ids.get(column));
      signed[column] = kind.allowsSign();
      step[column] = kind.allowsDecimals() ? 1 : BigDecimal.TEN.pow(scale).longValueExact();
    }
    contents = new Content[ids.size()];
    figures = new long[ids.size()];
    fromLastYear = new boolean[ids.size()];
    for (int cell = 0; cell < figures.length; cell++) {
      Entry entry = report.entries().get(ids.get(cell));
      contents[cell] = content(ids.get(cell), entry);
      if (entry != null) {
        fromLastYear[cell] = entry.origin() == Origin.LAST_YEAR;
        figures[cell] = entry.value().map(v -> v.movePointRight(scale).longValueExact()).orElse(0L);
      }
    }
  }

  /** The cells of a table; empty if its figures are beyond anything a report could mean. */
  static Optional<CellFigures> of(Report report, Table table) {
    int scale = 0;
    for (CellId id : table.cells()) {
      Entry entry = report.entries().get(id);
      if (entry == null || entry.value().isEmpty()) {
        continue;
      }
      BigDecimal value = entry.value().get();
      scale = Math.max(scale, value.stripTrailingZeros().scale());
      if (scale > MOST_DECIMALS || value.abs().movePointRight(scale).compareTo(LARGEST) > 0) {
        return Optional.empty();
      }
    }
    int decimals = scale;
    boolean fits =
        table.cells().stream()
            .map(id -> report.entries().get(id))
            .filter(e -> e != null)
            .flatMap(e -> e.value().stream())
            .allMatch(v -> v.abs().movePointRight(decimals).compareTo(LARGEST) <= 0);
    return fits ? Optional.of(new CellFigures(report, table, scale)) : Optional.empty();
  }

  private Content content(CellId id, @Nullable Entry entry) {
    if (entry == null || entry.isBlank()) {
      return table.isTotal(id) ? Content.COMPUTED : Content.BLANK;
    }
    return entry.reading() instanceof Reading.Question || entry.reading() instanceof Reading.Refusal
        ? Content.UNREADABLE
        : Content.FIGURE;
  }

  Table table() {
    return table;
  }

  int count() {
    return figures.length;
  }

  int columns() {
    return step.length;
  }

  int rows() {
    return figures.length / step.length;
  }

  CellId id(int cell) {
    return ids.get(cell);
  }

  Content content(int cell) {
    return contents[cell];
  }

  /** 0 where there is none. */
  long figure(int cell) {
    return figures[cell];
  }

  boolean isFromLastYear(int cell) {
    return fromLastYear[cell];
  }

  boolean isTotal(int cell) {
    return table.isTotal(ids.get(cell));
  }

  /** Whether a figure or a blank stands in the cell, so that a figure could be moved there. */
  boolean isOpenToMoves(int cell) {
    return contents[cell] == Content.FIGURE || contents[cell] == Content.BLANK;
  }

  boolean isSigned(int cell) {
    return signed[cell % signed.length];
  }

  /** Whether a cell could hold a figure: no sign and no decimals where its column has none. */
  boolean allows(int cell, long figure) {
    int column = cell % step.length;
    return (figure >= 0 || signed[column]) && (step[column] == 1 || figure % step[column] == 0);
  }

  BigDecimal decimal(long figure) {
    BigDecimal exact = BigDecimal.valueOf(figure, scale).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  String plain(long figure) {
    return scale == 0 ? Long.toString(figure) : decimal(figure).toPlainString();
  }

  @Override
  public String toString() {
    return table + " " + Arrays.toString(figures);
  }
}
