package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nianbao.form.CellId;
import org.nianbao.form.NumberKind;
import org.nianbao.form.Table;
import org.nianbao.importer.match.PlacedPiece.Disposition;
import org.nianbao.importer.match.Sheet.SheetPlace;

/**
 * Finds the place of a block that has heads: those that are recognised say where rows and columns
 * go. What they leave open, a row or a column without a head, goes near a given cell.
 */
public final class HeadedPlacement {
  private static final int NOWHERE = -1;

  private final Block given;
  private final Sheet sheet;
  private final BlockHeads heads;
  private final SheetPlace near;
  private final CellClaims claims;
  private boolean isUncertain;

  /**
   * @param near the cell that decides where heads do not: the selected one, or the first
   */
  public HeadedPlacement(Block given, Sheet sheet, SheetPlace near, CellClaims claims) {
    this.given = given;
    this.sheet = sheet;
    this.heads = new BlockHeads(given, sheet);
    this.near = near;
    this.claims = claims;
  }

  /** Whether the block has heads that the sheet knows. */
  public boolean isPossible() {
    return heads.labelColumns() > 0 || heads.hasHeadRows();
  }

  /** Whether a place was found in a way that should be looked at first. */
  public boolean isUncertain() {
    return isUncertain;
  }

  /** What becomes of each cell of the block. */
  public List<List<PlacedPiece>> pieces() {
    List<List<PlacedPiece>> pieces = new ArrayList<>();
    Map<Integer, Integer> unnamed = heads.labelColumns() == 0 ? inOrder() : Map.of();
    for (int r = 0; r < given.height(); r++) {
      int row = heads.namedRow(r).orElse(unnamed.getOrDefault(r, NOWHERE));
      Map<Integer, List<String>> words = heads.wordsAbove(r);
      Map<Integer, Integer> columns = row == NOWHERE ? Map.of() : columns(words, row);
      List<PlacedPiece> line = new ArrayList<>();
      for (int c = 0; c < given.width(); c++) {
        String text = given.text(r, c);
        boolean isHead = c < heads.labelColumns() || heads.isHeadRow(r);
        if (isHead || (row == NOWHERE && BlockHeads.isWords(text))) {
          line.add(
              new PlacedPiece(text, text.isEmpty() ? Disposition.BLANK : Disposition.HEAD, null));
        } else if (row == NOWHERE || !columns.containsKey(c)) {
          line.add(
              CellClaims.leftOut(
                  text, row == NOWHERE ? Disposition.NO_ROW : Disposition.NO_COLUMN));
        } else {
          line.add(
              claims.put(
                  withUnit(text, words.getOrDefault(c, List.of()), row, columns.get(c)),
                  new SheetPlace(row, columns.get(c))));
        }
      }
      pieces.add(line);
    }
    return pieces;
  }

  /**
   * Rows without names under heads of columns: all rows of a table go from its first, others from
   * the selected one.
   */
  private Map<Integer, Integer> inOrder() {
    List<Integer> lines =
        IntStream.range(0, given.height())
            .filter(r -> !heads.isHeadRow(r) && hasFigures(r) && !heads.wordsAbove(r).isEmpty())
            .boxed()
            .toList();
    if (lines.isEmpty()) {
      return Map.of();
    }
    Map<Integer, List<String>> words = heads.wordsAbove(lines.getFirst());
    Table table = sheet.tables().getFirst();
    for (Table other : sheet.tables()) {
      if (matched(other, words) > matched(table, words)) {
        table = other;
      }
    }
    boolean within = sheet.table(near.row()).equals(table);
    int from = within && lines.size() != table.rows().size() ? near.row() : sheet.firstRow(table);
    Map<Integer, Integer> rows = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int row = from + i;
      rows.put(lines.get(i), row < sheet.rows() ? row : NOWHERE);
    }
    return rows;
  }

  private static int matched(Table table, Map<Integer, List<String>> words) {
    return new ColumnLabels(table).match(words).size();
  }

  private boolean hasFigures(int row) {
    return given.rows().get(row).stream().anyMatch(t -> !t.isEmpty() && !BlockHeads.isWords(t));
  }

  /** By heads where there are some for this table, else by position. */
  private Map<Integer, Integer> columns(Map<Integer, List<String>> words, int row) {
    Table table = sheet.table(row);
    Map<Integer, Integer> matched = new ColumnLabels(table).match(words);
    if (!matched.isEmpty()) {
      return matched;
    }
    int from = heads.labelColumns();
    int columns = table.columns().size();
    // A merged label stands at its left end only: the columns that it covers are blank.
    while (given.width() - from > columns && isBlank(from)) {
      from++;
    }
    int width = given.width() - from;
    if (width != columns) {
      width = usedWidth(table, from);
    }
    int offset = 0;
    if (width < columns && near.column() + width <= columns) {
      offset = near.column();
      isUncertain |= offset > 0 && width > 1;
    }
    Map<Integer, Integer> placed = new HashMap<>();
    for (int c = from; c < given.width(); c++) {
      placed.put(c, c - from + offset);
    }
    return placed;
  }

  private boolean isBlank(int column) {
    return given.rows().stream().allMatch(row -> row.get(column).isEmpty());
  }

  /** How many columns the rows of a table fill. */
  private int usedWidth(Table table, int from) {
    int width = 0;
    for (int r = 0; r < given.height(); r++) {
      if (heads.namedRow(r).filter(row -> sheet.table(row).equals(table)).isPresent()) {
        for (int c = from; c < given.width(); c++) {
          width = given.text(r, c).isEmpty() ? width : Math.max(width, c - from + 1);
        }
      }
    }
    return width;
  }

  /** A head that says 元 over figures that belong into a column of 万元: let the cell ask. */
  private String withUnit(String text, List<String> words, int row, int column) {
    String said = String.join("", words);
    boolean other =
        said.contains("元") && !said.contains("万元") && text.matches("[\\d.,]*[1-9][\\d.,]*");
    return other && sheet.cell(row, column).filter(this::isMoney).isPresent() ? text + "元" : text;
  }

  private boolean isMoney(CellId cell) {
    return sheet.table(sheet.place(cell).row()).number(cell) == NumberKind.MONEY;
  }
}
