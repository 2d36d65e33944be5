package org.nianbao.ui.grid.pane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.Equation;
import org.nianbao.form.Head;
import org.nianbao.form.Table;
import org.nianbao.importer.match.Sheet;
import org.nianbao.importer.match.Sheet.SheetPlace;
import org.nianbao.text.Messages;
import org.nianbao.ui.grid.select.Selection;

/**
 * The nodes of a sheet on their lines and columns: heads, cells, differences.
 *
 * <p>Longer than most classes: which node stands where is one matter.
 */
public final class SheetView {
  /** In em: a head that stands beside many rows has room for one letter a line. */
  private static final double NARROW_HEAD = 3;

  /** In em: three letters a line. */
  private static final double HEAD = 5;

  /** A head beside so many rows can be read from top to bottom. */
  private static final int MANY_ROWS = 8;

  /** In em: what the sums at the side need, as ✗ and four digits. */
  private static final double SUM = 4.2;

  private final Sheet sheet;
  private final Messages messages;
  private final Highlight highlight;
  private final int labelColumns;
  private final boolean hasSideSums;
  private final FrozenPane pane;
  private final Map<CellId, CellNode> cells = new HashMap<>();
  private final List<SumNode> sums = new ArrayList<>();

  /** By identity: two tables may have heads that are equal. */
  private final IdentityHashMap<Head, HeadNode> heads = new IdentityHashMap<>();

  private final int[] lineOfRow;
  private final int[] headLineOfRow;

  public SheetView(Sheet sheet, Messages messages) {
    this.sheet = sheet;
    this.messages = messages;
    this.highlight = new Highlight(this, sheet);
    List<Table> tables = sheet.tables();
    boolean hasLabels =
        tables.stream().flatMap(t -> t.rows().stream()).anyMatch(row -> !row.title().isEmpty());
    int depth = tables.stream().mapToInt(Table::rowHeadDepth).max().orElse(1);
    this.labelColumns = hasLabels ? depth : 0;
    this.hasSideSums =
        tables.stream()
            .anyMatch(t -> t.rows().stream().anyMatch(r -> SumLine.beside(t, r).isPresent()));
    this.lineOfRow = new int[sheet.rows()];
    this.headLineOfRow = new int[sheet.rows()];
    boolean single = tables.size() == 1;
    int foot = single ? SumLine.under(tables.getFirst(), messages).size() : 0;
    int top = single ? headLines(tables.getFirst()) : 0;
    int lines = tables.stream().mapToInt(this::lines).sum();
    this.pane = new FrozenPane(lines, top, foot, single ? labelColumns : 0, widths(hasLabels));
    highlight.putBelowCells(new GridArea(top, 1, labelColumns, 1));
    int line = 0;
    for (Table table : tables) {
      build(table, line);
      line += lines(table);
    }
    highlight.putAboveCells(new GridArea(top, 1, labelColumns, 1));
  }

  private Widths widths(boolean hasLabels) {
    List<Double> groups = new ArrayList<>();
    for (int level = 0; level < labelColumns - 1; level++) {
      groups.add(isNarrow(level) ? NARROW_HEAD : HEAD);
    }
    return new Widths(groups, hasLabels, sheet.columns(), hasSideSums ? List.of(SUM) : List.of());
  }

  /** A head beside many rows is set in a narrow column, running down. */
  private boolean isNarrow(int level) {
    return sheet.tables().stream()
        .flatMap(t -> t.rowHeads().stream())
        .flatMap(head -> level == 0 ? List.of(head).stream() : head.children().stream())
        .filter(head -> !head.isLeaf())
        .allMatch(head -> head.leafCount() > MANY_ROWS);
  }

  private static int headLines(Table table) {
    return (table.caption().isEmpty() ? 0 : 1) + table.columnHeadDepth();
  }

  private int lines(Table table) {
    return headLines(table) + table.rows().size() + SumLine.under(table, messages).size();
  }

  private void build(Table table, int from) {
    int line = from;
    int allColumns = labelColumns + sheet.columns() + (hasSideSums ? 1 : 0);
    if (!table.caption().isEmpty()) {
      pane.put(new HeadNode(table.caption(), "caption"), new GridArea(line++, 1, 0, allColumns));
    }
    int depth = table.columnHeadDepth();
    if (labelColumns > 0) {
      HeadNode corner = new HeadNode(table.corner(), "corner");
      corner.selects(block(table, 0, table.columns().size()));
      pane.put(corner, new GridArea(line, depth, 0, labelColumns));
    }
    columnHeads(
        table, table.columnHeads(), line, depth, labelColumns, labelColumns + sheet.columns());
    if (hasSideSums) {
      pane.put(
          new HeadNode(messages.get("grid.sum"), "column-head"),
          new GridArea(line, depth, allColumns - 1, 1));
    }
    line += depth;
    if (labelColumns > 0) {
      rowHeads(table.rowHeads(), sheet.firstRow(table), line, 0);
    }
    for (int row = sheet.firstRow(table); row <= sheet.lastRow(table); row++) {
      headLineOfRow[row] = from;
      row(table, row, line++);
    }
    for (SumLine sum : SumLine.under(table, messages)) {
      sumLine(table, sum, line++);
    }
  }

  /** Heads from a column on; the last of them takes what is left up to the end. */
  private void columnHeads(Table table, List<Head> level, int line, int depth, int from, int end) {
    int column = from;
    for (Head head : level) {
      boolean last = head.equals(level.getLast());
      int columns = last ? end - column : head.leafCount();
      HeadNode node = head(head, "column-head");
      node.selects(block(table, column - labelColumns, head.leafCount()));
      pane.put(node, new GridArea(line, head.isLeaf() ? depth : 1, column, columns));
      columnHeads(table, head.children(), line + 1, depth - 1, column, column + columns);
      column += columns;
    }
  }

  private void rowHeads(List<Head> level, int firstRow, int from, int column) {
    int line = from;
    int row = firstRow;
    for (Head head : level) {
      HeadNode node = head(head, "row-head");
      int lastRow = row + head.leafCount() - 1;
      node.selects(
          Selection.block(
              new SheetPlace(row, 0), new SheetPlace(lastRow, sheet.columns(lastRow) - 1)));
      if (!head.isLeaf()) {
        node.getStyleClass().add(isNarrow(column) ? "narrow" : "group");
      }
      pane.put(
          node,
          new GridArea(line, head.leafCount(), column, head.isLeaf() ? labelColumns - column : 1));
      rowHeads(head.children(), row, line, column + 1);
      line += head.leafCount();
      row += head.leafCount();
    }
  }

  /** Some columns of a table, from its first row to its last. */
  private Selection block(Table table, int column, int columns) {
    return Selection.block(
        new SheetPlace(sheet.firstRow(table), column),
        new SheetPlace(sheet.lastRow(table), column + columns - 1));
  }

  private HeadNode head(Head head, String style) {
    HeadNode node = new HeadNode(head.title(), style);
    if (!head.guidance().isEmpty()) {
      node.ask(messages.get("grid.guidance"), () -> explain(head));
    }
    heads.put(head, node);
    return node;
  }

  private void row(Table table, int row, int line) {
    lineOfRow[row] = line;
    for (int column = 0; column < sheet.columns(row); column++) {
      CellId cell = sheet.cell(row, column).orElseThrow();
      CellNode node = new CellNode(cell, new SheetPlace(row, column));
      cells.put(cell, node);
      pane.put(node, spot(node.place()));
    }
    Head head = table.rows().get(row - sheet.firstRow(table));
    SumLine.beside(table, head)
        .ifPresent(
            e ->
                sum(
                    e,
                    messages.get("grid.sum.row", head.name()),
                    GridArea.of(line, labelColumns + sheet.columns())));
  }

  private void sumLine(Table table, SumLine sum, int line) {
    if (labelColumns > 0) {
      pane.put(new HeadNode(sum.title(), "foot-label"), new GridArea(line, 1, 0, labelColumns));
      if (hasSideSums) {
        pane.put(new HeadNode("", "foot-label"), GridArea.of(line, labelColumns + sheet.columns()));
      }
    }
    int from = 0;
    for (Equation equation : sum.equations()) {
      int column = sheet.place(equation.named()).column();
      if (labelColumns == 0) {
        pane.put(
            new HeadNode(sum.title(), "foot-label"), new GridArea(line, 1, from, column - from));
        from = column + 1;
      }
      String name =
          messages.get("grid.sum.column", table.column(equation.named()).name(), sum.title());
      sum(equation, name, GridArea.of(line, labelColumns + column));
    }
  }

  private void sum(Equation equation, String name, GridArea spot) {
    SumNode node = new SumNode(equation, name);
    sums.add(node);
    pane.put(node, spot);
  }

  public FrozenPane pane() {
    return pane;
  }

  public CellNode cell(CellId cell) {
    @Nullable CellNode node = cells.get(cell);
    if (node == null) {
      throw new IllegalArgumentException("Not on this grid: " + cell);
    }
    return node;
  }

  public List<SumNode> sums() {
    return sums;
  }

  HeadNode head(Head head) {
    @Nullable HeadNode node = heads.get(head);
    if (node == null) {
      throw new IllegalArgumentException("Not on this grid: " + head.title());
    }
    return node;
  }

  /** Shows the 填报口径 of a head beside it. */
  public void explain(Head head) {
    new Guidance(head).show(head(head));
  }

  /** The lines and columns of a cell; a row's last cell takes what the widest row has more. */
  GridArea spot(SheetPlace place) {
    boolean last = place.column() == sheet.columns(place.row()) - 1;
    return new GridArea(
        lineOfRow[place.row()],
        1,
        labelColumns + place.column(),
        last ? sheet.columns() - place.column() : 1);
  }

  /** Puts the editor over a cell. */
  public void cover(Node editor, SheetPlace place) {
    pane.put(editor, spot(place));
  }

  /** Where all the cells of a row are. */
  GridArea rowSpot(int row) {
    return new GridArea(lineOfRow[row], 1, labelColumns, sheet.columns());
  }

  int line(int row) {
    return lineOfRow[row];
  }

  /** Where the heads above a table begin. */
  int headLine(Table table) {
    return headLineOfRow[sheet.firstRow(table)];
  }

  /** The heads of a cell's column and row. */
  List<HeadNode> heads(Table table, CellId cell) {
    HeadNode column = head(table.column(cell));
    return labelColumns > 0 ? List.of(column, head(table.row(cell))) : List.of(column);
  }

  public void select(Selection selection) {
    highlight.show(selection);
  }
}
