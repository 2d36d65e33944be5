package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of a Word document while it is read. */
final class WordTable {
  private final List<CellDraft> cells = new ArrayList<>();

  /** What is in the cells, in order, should the table turn out to be layout. */
  private final List<WordPiece> content = new ArrayList<>();

  /** For each column in which a cell goes on downwards, its index in {@link #cells}. */
  private final Map<Integer, Integer> goingOn = new HashMap<>();

  private boolean holdsTable;
  private int row = -1;
  private int rowBegins;
  private Map<Integer, Integer> goingOnBefore = Map.of();
  private boolean dropped;
  private int column;

  private int span = 1;
  private WordMerge merge = WordMerge.NONE;
  private boolean joinsLeft;
  private final Set<CellTrait> traits = EnumSet.noneOf(CellTrait.class);
  private final List<String> lines = new ArrayList<>();
  private int contentBegins;

  private enum WordMerge {
    NONE,
    BEGINS,
    GOES_ON
  }

  void startRow() {
    row++;
    column = 0;
    dropped = false;
    rowBegins = cells.size();
    contentBegins = content.size();
    goingOnBefore = Map.copyOf(goingOn);
  }

  void skipColumns(int columns) {
    column += columns;
  }

  /** The row was deleted while changes were tracked. */
  void dropRow() {
    dropped = true;
  }

  void startCell() {
    span = 1;
    merge = WordMerge.NONE;
    joinsLeft = false;
    traits.clear();
    lines.clear();
  }

  void spans(int columns) {
    span = Math.max(1, columns);
  }

  void merges(boolean begins) {
    merge = begins ? WordMerge.BEGINS : WordMerge.GOES_ON;
  }

  void joinsLeft(boolean joins) {
    joinsLeft = joins;
  }

  void upright(boolean upright) {
    if (upright) {
      traits.add(CellTrait.UPRIGHT);
    }
  }

  void strike() {
    traits.add(CellTrait.STRUCK);
  }

  void put(WordPiece piece) {
    content.add(piece);
    switch (piece) {
      case WordPiece.WordText text -> {
        if (!text.text().isBlank()) {
          lines.add(text.text().strip());
        }
      }
      case WordPiece.WordGrid grid -> holdsTable = true;
    }
  }

  void endCell() {
    Integer above = goingOn.get(column);
    int last = cells.size() - 1;
    if (merge == WordMerge.GOES_ON && above != null) {
      // Word shows nothing of what a cell that goes on holds itself.
      cells.set(above, cells.get(above).oneRowLonger());
    } else if (joinsLeft && last >= rowBegins) {
      cells.set(last, cells.get(last).wider(span));
    } else {
      cells.add(
          new CellDraft(
              Math.max(0, row),
              column,
              1,
              span,
              String.join("\n", lines),
              Set.copyOf(traits),
              null));
      goingOn.remove(column);
      if (merge == WordMerge.BEGINS) {
        goingOn.put(column, cells.size() - 1);
      }
    }
    column += span;
  }

  void endRow() {
    if (dropped) {
      cells.subList(rowBegins, cells.size()).clear();
      content.subList(contentBegins, content.size()).clear();
      for (int index : Set.copyOf(goingOnBefore.values())) {
        CellDraft cell = cells.get(index);
        int height = Math.min(cell.rowSpan(), row - cell.row());
        cells.set(
            index,
            new CellDraft(
                cell.row(),
                cell.column(),
                height,
                cell.columnSpan(),
                cell.text(),
                cell.traits(),
                null));
      }
      goingOn.clear();
      goingOn.putAll(goingOnBefore);
      row--;
    }
  }

  /** The table as one grid; what is in it when it is only layout. */
  List<WordPiece> pieces() {
    boolean layout = holdsTable || cells.size() == 1;
    return layout
        ? content.stream().collect(Collectors.toList())
        : List.of(new WordPiece.WordGrid(cells));
  }
}
