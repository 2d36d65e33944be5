package org.nianbao.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.form.Head;
import org.nianbao.paper.GridCell.GridCellKind;

/**
 * Lays a tree of heads out in rows of cells. Column heads go down from level to level, row heads
 * from left to right; a leaf takes all levels that are left.
 */
final class HeadCells {
  private final GridCellKind kind;
  private final String prefix;
  private final int depth;
  private final List<String> outer;
  private final List<List<GridCell>> lines = new ArrayList<>();
  private final Map<String, List<String>> chains = new HashMap<>();
  private int count;

  /**
   * @param prefix of the cells' ids
   * @param depth how many levels there are to fill
   * @param outer ids of heads that stand above all of these
   */
  HeadCells(GridCellKind kind, String prefix, int depth, List<String> outer) {
    this.kind = kind;
    this.prefix = prefix;
    this.depth = depth;
    this.outer = outer;
  }

  /** Columns: a line for each level. */
  static HeadCells columns(List<Head> heads, String prefix, int depth, List<String> outer) {
    HeadCells cells = new HeadCells(GridCellKind.COLUMN_HEAD, prefix, depth, outer);
    for (int i = 0; i < depth; i++) {
      cells.lines.add(new ArrayList<>());
    }
    heads.forEach(head -> cells.addColumn(head, 0, outer));
    return cells;
  }

  /** Rows: a line for each leaf, with the heads that begin there. */
  static HeadCells rows(List<Head> heads, String prefix, int depth, List<String> outer) {
    HeadCells cells = new HeadCells(GridCellKind.ROW_HEAD, prefix, depth, outer);
    for (Head head : heads) {
      cells.lines.add(new ArrayList<>());
      cells.addRow(head, 0, outer);
    }
    return cells;
  }

  List<List<GridCell>> lines() {
    return lines;
  }

  /** The ids of a leaf's heads, its own last. */
  List<String> chain(Head leaf) {
    return chains.getOrDefault(leaf.leafId(), outer);
  }

  private void addColumn(Head head, int level, List<String> above) {
    List<String> chain = add(lines.get(level), head, level, above);
    head.children().forEach(child -> addColumn(child, level + 1, chain));
  }

  private void addRow(Head head, int level, List<String> above) {
    List<String> chain = add(lines.getLast(), head, level, above);
    for (int i = 0; i < head.children().size(); i++) {
      if (i > 0) {
        lines.add(new ArrayList<>());
      }
      addRow(head.children().get(i), level + 1, chain);
    }
  }

  private List<String> add(List<GridCell> line, Head head, int level, List<String> above) {
    String id = prefix + ++count;
    int across = head.leafCount();
    int along = head.isLeaf() ? depth - level : 1;
    boolean column = kind == GridCellKind.COLUMN_HEAD;
    line.add(
        GridCell.head(
            kind, head.title(), column ? along : across, column ? across : along, id, above));
    List<String> chain = new ArrayList<>(above);
    chain.add(id);
    if (head.isLeaf()) {
      chains.put(head.leafId(), chain);
    }
    return chain;
  }
}
