package org.nianbao.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One official table: heads as trees, the cells where they cross, and the sums that must hold. */
public final class Table {
  private final String id;
  private final String caption;
  private final String corner;
  private final List<Head> rowHeads;
  private final List<Head> columnHeads;
  private final List<Equation> equations;
  private final Map<String, Head> rows = new LinkedHashMap<>();
  private final Map<String, Head> columns = new LinkedHashMap<>();
  private final List<CellId> cells;
  private final TableRoles roles;
  private final Map<CellId, Equation> definitions = new LinkedHashMap<>();

  /**
   * @param caption the full-width row above the heads, empty if there is none
   * @param corner what stands where the heads meet, empty if nothing
   * @param rowHeads the trees of row heads, top to bottom
   * @param columnHeads the trees of column heads, left to right
   * @param holds what kinds of figures are in it
   * @param absent rows and columns that such a table has elsewhere, and why this one has not
   */
  public Table(
      String id,
      String caption,
      String corner,
      List<Head> rowHeads,
      List<Head> columnHeads,
      List<Equation> equations,
      Set<TableRole> holds,
      Map<List<HeadRole>, String> absent) {
    this.id = id;
    this.caption = caption;
    this.corner = corner;
    this.rowHeads = List.copyOf(rowHeads);
    this.columnHeads = List.copyOf(columnHeads);
    this.equations = List.copyOf(equations);
    rowHeads.stream().flatMap(Head::leaves).forEach(h -> rows.put(h.leafId(), h));
    columnHeads.stream().flatMap(Head::leaves).forEach(h -> columns.put(h.leafId(), h));
    List<CellId> all = new ArrayList<>();
    for (String row : rows.keySet()) {
      for (String column : columns.keySet()) {
        all.add(new CellId(id, row, column));
      }
    }
    this.cells = List.copyOf(all);
    this.roles = TableRoles.of(holds, rowHeads, columnHeads, absent);
    for (Equation equation : equations) {
      equation.total().ifPresent(total -> definitions.putIfAbsent(total, equation));
    }
  }

  public String id() {
    return id;
  }

  public String caption() {
    return caption;
  }

  public String corner() {
    return corner;
  }

  public List<Head> rowHeads() {
    return rowHeads;
  }

  public List<Head> columnHeads() {
    return columnHeads;
  }

  /** The rows' leaf heads, top to bottom. */
  public List<Head> rows() {
    return List.copyOf(rows.values());
  }

  /** The columns' leaf heads, left to right. */
  public List<Head> columns() {
    return List.copyOf(columns.values());
  }

  public List<Equation> equations() {
    return equations;
  }

  /** All cells, row by row. */
  public List<CellId> cells() {
    return cells;
  }

  public boolean has(CellId cell) {
    return id.equals(cell.table())
        && rows.containsKey(cell.row())
        && columns.containsKey(cell.column());
  }

  /** The equation that computes a total; the first one, where two say it is a sum. */
  public Optional<Equation> definition(CellId cell) {
    return Optional.ofNullable(definitions.get(cell));
  }

  public boolean isTotal(CellId cell) {
    return definitions.containsKey(cell);
  }

  public Head row(CellId cell) {
    return require(rows.get(cell.row()), cell);
  }

  public Head column(CellId cell) {
    return require(columns.get(cell.column()), cell);
  }

  private static Head require(@Nullable Head head, CellId cell) {
    if (head == null) {
      throw new IllegalArgumentException("No such cell: " + cell);
    }
    return head;
  }

  /** What the cell holds. */
  public NumberKind number(CellId cell) {
    NumberKind kind = column(cell).number();
    if (kind == null) {
      throw new IllegalStateException("A column without a kind: " + cell);
    }
    return kind;
  }

  /** The cell's place in words, as messages name it: （二）部分公开·自然人; the total of totals: 办理结果总计. */
  public String name(CellId cell) {
    String row = row(cell).name();
    String column = column(cell).name();
    if (rows.size() == 1 && row(cell).title().isEmpty()) {
      return column;
    }
    return row.endsWith(column) ? row : row + "·" + column;
  }

  /** The head over these columns and no others, if the cells are a row's part under it. */
  public Optional<Head> columnGroup(List<CellId> part) {
    List<String> ids = part.stream().map(CellId::column).toList();
    boolean oneRow = part.stream().map(CellId::row).distinct().count() == 1;
    return oneRow ? group(columnHeads, ids) : Optional.empty();
  }

  /** The head over these rows and no others, if the cells are a column's part under it. */
  public Optional<Head> rowGroup(List<CellId> part) {
    List<String> ids = part.stream().map(CellId::row).toList();
    boolean oneColumn = part.stream().map(CellId::column).distinct().count() == 1;
    return oneColumn ? group(rowHeads, ids) : Optional.empty();
  }

  private static Optional<Head> group(List<Head> heads, List<String> leaves) {
    for (Head head : heads) {
      List<String> ids = head.leaves().map(Head::leafId).toList();
      if (!head.isLeaf() && ids.equals(leaves)) {
        return Optional.of(head);
      }
      Optional<Head> below = group(head.children(), leaves);
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  /** What kinds of figures are in it. */
  public Set<TableRole> holds() {
    return roles.holds();
  }

  public boolean holds(TableRole role) {
    return roles.holds().contains(role);
  }

  /** The cells in the rows of a role and the columns that have all these roles, row by row. */
  public List<CellId> cells(RowRole row, ColumnRole... columnRoles) {
    List<ColumnRole> asked = List.of(columnRoles);
    return cells.stream()
        .filter(c -> rowRoles(c).contains(row) && columnRoles(c).containsAll(asked))
        .toList();
  }

  /** The cells in the columns of a role, row by row. */
  public List<CellId> cells(ColumnRole column) {
    return cells.stream().filter(c -> columnRoles(c).contains(column)).toList();
  }

  /** The cell of a row in the column of a role. */
  public Optional<CellId> cell(Head row, ColumnRole column) {
    return cells(column).stream().filter(c -> c.row().equals(row.leafId())).findFirst();
  }

  /** The cell of a column in the row of a role. */
  public Optional<CellId> cell(RowRole row, Head column) {
    return cells(row).stream().filter(c -> c.column().equals(column.leafId())).findFirst();
  }

  /** What the cell's row stands for, from the outermost group down; empty if nothing known. */
  public List<HeadRole> rowRoles(CellId cell) {
    return roles.row(cell.row());
  }

  List<HeadRole> rowRoles(Head row) {
    return roles.row(row.leafId());
  }

  List<HeadRole> columnRoles(Head column) {
    return roles.column(column.leafId());
  }

  /** What the cell's column stands for, from the outermost group down; empty if nothing known. */
  public List<HeadRole> columnRoles(CellId cell) {
    return roles.column(cell.column());
  }

  /** Why the table openly has no such cell, in the words of the edition file. */
  Optional<String> whyAbsent(RowRole row, ColumnRole... columnRoles) {
    return roles.whyAbsent(row, List.of(columnRoles));
  }

  /** How many columns the row heads take: the depth of their deepest tree. */
  public int rowHeadDepth() {
    return rowHeads.stream().mapToInt(Head::depth).max().orElse(0);
  }

  /** How many rows the column heads take. */
  public int columnHeadDepth() {
    return columnHeads.stream().mapToInt(Head::depth).max().orElse(0);
  }

  @Override
  public String toString() {
    return "Table " + id;
  }
}
