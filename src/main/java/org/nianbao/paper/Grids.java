package org.nianbao.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nianbao.form.CellId;
import org.nianbao.form.Head;
import org.nianbao.form.Table;
import org.nianbao.paper.GridCell.GridCellKind;

/** Makes grids of the form's tables. */
public final class Grids {
  private final Function<CellId, String> printed;
  private final Function<CellId, String> note;

  /**
   * @param printed what stands in a cell
   * @param note the end of it if that is a note with its brackets, else empty
   */
  public Grids(Function<CellId, String> printed, Function<CellId, String> note) {
    this.printed = printed;
    this.note = note;
  }

  /** A section's tables as they are printed: one grid of blocks if they have captions. */
  public List<TableGrid> of(List<Table> tables) {
    return tables.stream().noneMatch(table -> table.caption().isEmpty())
        ? List.of(blocks(tables))
        : tables.stream().map(this::single).toList();
  }

  /** A table by itself, its heads in a corner of their own. */
  private TableGrid single(Table table) {
    int depth = hasRowHeads(table) ? table.rowHeadDepth() : 0;
    int width = table.columns().size();
    List<List<GridCell>> rows = new ArrayList<>();
    addTable(rows, table, depth, width, List.of());
    return new TableGrid(table.columnHeadDepth(), depth, depth + width, rows);
  }

  /** Tables below each other as blocks of one; a block's last heading spans what is left. */
  private TableGrid blocks(List<Table> tables) {
    int depth = tables.stream().mapToInt(Table::rowHeadDepth).max().orElse(1);
    int width = tables.stream().mapToInt(table -> table.columns().size()).max().orElse(0);
    List<List<GridCell>> rows = new ArrayList<>();
    for (Table table : tables) {
      String id = table.id() + ".caption";
      rows.add(
          List.of(
              GridCell.head(
                  GridCellKind.CAPTION, table.caption(), 1, depth + width, id, List.of())));
      addTable(rows, table, depth, width, List.of(id));
    }
    return new TableGrid(0, depth, depth + width, rows);
  }

  private void addTable(
      List<List<GridCell>> rows, Table table, int depth, int width, List<String> outer) {
    HeadCells columns =
        HeadCells.columns(table.columnHeads(), table.id() + ".c", table.columnHeadDepth(), outer);
    HeadCells heads = HeadCells.rows(table.rowHeads(), table.id() + ".r", depth, outer);
    String corner = table.id() + ".corner";
    for (int level = 0; level < columns.lines().size(); level++) {
      List<GridCell> row = new ArrayList<>();
      if (level == 0 && depth > 0) {
        row.add(
            GridCell.head(
                GridCellKind.COLUMN_HEAD,
                table.corner(),
                table.columnHeadDepth(),
                depth,
                corner,
                outer));
      }
      row.addAll(columns.lines().get(level));
      rows.add(stretched(row, width - table.columns().size()));
    }
    for (int i = 0; i < table.rows().size(); i++) {
      Head head = table.rows().get(i);
      List<GridCell> row = new ArrayList<>(depth > 0 ? heads.lines().get(i) : List.of());
      for (Head column : table.columns()) {
        List<String> headers = new ArrayList<>(columns.chain(column));
        if (depth > 0) {
          heads.chain(head).stream().filter(id -> !outer.contains(id)).forEach(headers::add);
        }
        CellId cell = new CellId(table.id(), head.leafId(), column.leafId());
        row.add(GridCell.data(printed.apply(cell), note.apply(cell), headers, cell));
      }
      rows.add(stretched(row, width - table.columns().size()));
    }
  }

  private static boolean hasRowHeads(Table table) {
    return table.rows().stream().anyMatch(head -> !head.title().isEmpty());
  }

  /** The same row with its last cell wider. */
  private static List<GridCell> stretched(List<GridCell> row, int more) {
    if (more == 0 || row.isEmpty()) {
      return row;
    }
    List<GridCell> wider = new ArrayList<>(row);
    GridCell last = wider.removeLast();
    wider.add(last.withColumnSpan(last.columnSpan() + more));
    return wider;
  }
}
