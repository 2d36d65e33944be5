package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.form.NumberKind;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Reading;

/** Which rows and columns of a block are heads, and what they say. */
public final class BlockHeads {
  private final Block block;
  private final RowLabels rows;
  private final List<ColumnLabels> tables;
  private final boolean[] isHeadRow;
  private final int labelColumns;

  BlockHeads(Block block, Sheet sheet) {
    this.block = block;
    this.rows = new RowLabels(sheet);
    this.tables = sheet.tables().stream().map(ColumnLabels::new).toList();
    this.isHeadRow = new boolean[block.height()];
    for (int r = 0; r < block.height(); r++) {
      List<String> texts = block.rows().get(r);
      long columnHeads = texts.stream().filter(this::isColumnHead).count();
      isHeadRow[r] = columnHeads > texts.stream().filter(rows::isHead).count();
    }
    this.labelColumns = countLabelColumns();
  }

  private boolean isColumnHead(String text) {
    return tables.stream().anyMatch(t -> t.isHead(text));
  }

  private int countLabelColumns() {
    for (int c = block.width() - 1; c >= 0; c--) {
      for (int r = 0; r < block.height(); r++) {
        if (!isHeadRow[r] && rows.isHead(block.text(r, c))) {
          return c + 1;
        }
      }
    }
    return 0;
  }

  /** How many heads of columns are in its rows of heads. */
  int columnHeads() {
    int count = 0;
    for (int r = 0; r < block.height(); r++) {
      count +=
          isHeadRow[r] ? (int) block.rows().get(r).stream().filter(this::isColumnHead).count() : 0;
    }
    return count;
  }

  boolean isHeadRow(int row) {
    return isHeadRow[row];
  }

  boolean hasHeadRows() {
    for (boolean head : isHeadRow) {
      if (head) {
        return true;
      }
    }
    return false;
  }

  /** How many columns at the left hold row heads. */
  int labelColumns() {
    return labelColumns;
  }

  /** The sheet's row that a row of the block names. */
  Optional<Integer> namedRow(int row) {
    if (isHeadRow[row]) {
      return Optional.empty();
    }
    for (int c = labelColumns - 1; c >= 0; c--) {
      Optional<Integer> named = rows.row(block.text(row, c));
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /**
   * The words above each column, the lowest last: those of the nearest head rows above. A merged
   * head stands at its left end only, so blanks beside it are filled from there.
   */
  Map<Integer, List<String>> wordsAbove(int row) {
    int end = row;
    while (end > 0 && !isHeadRow[end - 1]) {
      end--;
    }
    int start = end;
    while (start > 0 && isHeadRow[start - 1]) {
      start--;
    }
    Map<Integer, List<String>> words = new TreeMap<>();
    for (int c = labelColumns; c < block.width(); c++) {
      int own = end - 1;
      while (own >= start && block.text(own, c).isEmpty()) {
        own--;
      }
      List<String> path = new ArrayList<>();
      for (int r = start; r < own; r++) {
        path.add(filledFromLeft(r, c));
      }
      if (own >= start) {
        path.add(block.text(own, c));
        words.put(c, path);
      }
    }
    return words;
  }

  private String filledFromLeft(int row, int column) {
    int c = column;
    while (c > labelColumns && block.text(row, c).isEmpty()) {
      c--;
    }
    return block.text(row, c);
  }

  /** Whether a text is words rather than a figure, a sign or something that stands for one. */
  public static boolean isWords(String text) {
    if (!(Entry.of(text, NumberKind.AMOUNT, Origin.PASTED).reading() instanceof Reading.Refusal)) {
      return false;
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    return letters >= 2 && letters > text.codePoints().filter(Character::isDigit).count();
  }
}
