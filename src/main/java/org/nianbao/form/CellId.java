package org.nianbao.form;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.nianbao.text.CodePoints;

/**
 * The name of a cell, {@code table/row/column}: the same in drafts, findings, tests and edition
 * files. Row and column may hold dots ({@code denied.stateSecret}), never slashes.
 */
public record CellId(String table, String row, String column) implements Comparable<CellId> {

  private static final Comparator<CellId> BY_CODE_POINT =
      Comparator.comparing(CellId::toString, CodePoints.ORDER);

  public CellId {
    requirePart(table);
    requirePart(row);
    requirePart(column);
  }

  private static void requirePart(String part) {
    if (part.isEmpty() || part.indexOf('/') >= 0) {
      throw new IllegalArgumentException("Not a part of a cell's name: \"" + part + "\"");
    }
  }

  /**
   * Reads {@code table/row/column}.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static CellId parse(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("Not a cell's name: \"" + text + "\"");
    }
    return new CellId(parts[0], parts[1], parts[2]);
  }

  /** As a record's own, written out: names of cells are compared more often than anything else. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CellId cell
        && column.equals(cell.column)
        && row.equals(cell.row)
        && table.equals(cell.table);
  }

  @Override
  public int hashCode() {
    return (table.hashCode() * 31 + row.hashCode()) * 31 + column.hashCode();
  }

  /** By code point of the whole name, as the check code wants it. */
  @Override
  public int compareTo(CellId other) {
    return BY_CODE_POINT.compare(this, other);
  }

  @Override
  public String toString() {
    return table + "/" + row + "/" + column;
  }
}
