package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table whose cells are known by their edges, as in Word 97 and RTF: columns are where edges are,
 * and a cell spans those between its own.
 */
final class EdgeTable {
  /** A point in twips: edges that are closer were meant to be one. */
  private static final int SAME = 20;

  /**
   * A cell with its edges in twips.
   *
   * @param goesOn whether it is the lower part of the cell above
   */
  record EdgeCell(
      int row, int left, int right, String text, Set<CellTrait> traits, boolean goesOn) {
    EdgeCell {
      traits = Set.copyOf(traits);
    }
  }

  private final List<EdgeCell> cells = new ArrayList<>();

  void add(EdgeCell cell) {
    cells.add(cell);
  }

  List<CellDraft> drafts() {
    List<Integer> edges = edges();
    List<CellDraft> drafts = new ArrayList<>();
    // For each column, the index of the cell that stands in it lowest.
    int[] lowest = new int[edges.size() + 1];
    Arrays.fill(lowest, -1);
    for (EdgeCell cell : cells) {
      int from = nearest(edges, cell.left);
      int to = Math.max(from + 1, nearest(edges, cell.right));
      int above = lowest[from];
      if (cell.goesOn && above >= 0 && drafts.get(above).bottom() == cell.row) {
        drafts.set(above, drafts.get(above).oneRowLonger());
        continue;
      }
      drafts.add(new CellDraft(cell.row, from, 1, to - from, cell.text, cell.traits, null));
      Arrays.fill(lowest, from, Math.min(to, lowest.length), drafts.size() - 1);
    }
    return drafts;
  }

  private List<Integer> edges() {
    TreeSet<Integer> all = new TreeSet<>();
    for (EdgeCell cell : cells) {
      all.add(cell.left);
      all.add(cell.right);
    }
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.getLast() > SAME) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static int nearest(List<Integer> edges, int edge) {
    int at = Collections.binarySearch(edges, edge);
    if (at >= 0) {
      return at;
    }
    int after = -at - 1;
    if (after == 0
        || (after < edges.size() && edges.get(after) - edge < edge - edges.get(after - 1))) {
      return after;
    }
    return after - 1;
  }
}
