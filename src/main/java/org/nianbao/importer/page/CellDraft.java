package org.nianbao.importer.page;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cell that has not been given its place in the file yet. */
record CellDraft(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    String text,
    Set<CellTrait> traits,
    @Nullable PageArea area) {

  CellDraft(int row, int column, int rowSpan, int columnSpan, String text, boolean struck) {
    this(
        row,
        column,
        rowSpan,
        columnSpan,
        text,
        struck ? EnumSet.of(CellTrait.STRUCK) : Set.of(),
        null);
  }

  int bottom() {
    return row + rowSpan;
  }

  int right() {
    return column + columnSpan;
  }

  CellDraft oneRowLonger() {
    return new CellDraft(row, column, rowSpan + 1, columnSpan, text, traits, area);
  }

  CellDraft wider(int columns) {
    return new CellDraft(row, column, rowSpan, columnSpan + columns, text, traits, area);
  }

  CellDraft higherBy(int rows) {
    return new CellDraft(row - rows, column, rowSpan, columnSpan, text, traits, area);
  }
}
