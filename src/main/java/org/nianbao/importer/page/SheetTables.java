package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The cells of one sheet, parted into what a reader sees as tables: a blank row parts two of them,
 * a row of one cell at the head of one is a title or a text, and so is a long text or a numbered
 * heading merged over the whole width.
 */
final class SheetTables {
  /** Excel's own bounds, so that a place fits a long. */
  private static final long COLUMNS = 1 << 20;

  /** Labels of the form are shorter; sentences are longer. */
  private static final int LONG_TEXT = 60;

  private static final Pattern HEADING = Pattern.compile("^[一二三四五六七八九十]+、.*");

  private record CellValues(String text, boolean struck, boolean uncalculated) {}

  private record SheetMerge(int top, int left, int bottom, int right) {}

  private final TreeMap<Long, CellValues> contents = new TreeMap<>();
  private final List<SheetMerge> merges = new ArrayList<>();

  void put(int row, int column, String text, boolean struck, boolean uncalculated) {
    contents.put(key(row, column), new CellValues(text, struck, uncalculated));
  }

  /** Merges a rectangle, its ends included. Rows and columns count from 0. */
  void merge(int top, int left, int bottom, int right) {
    if (bottom >= top && right >= left) {
      merges.add(new SheetMerge(top, left, bottom, right));
    }
  }

  void addTo(SourceBlocks blocks, String sheet) throws UnreadableFileException {
    List<CellDraft> table = new ArrayList<>();
    int bottom = -1;
    for (List<CellDraft> row : rows()) {
      boolean blank = row.stream().allMatch(cell -> cell.text().isBlank());
      if (row.getFirst().row() > bottom || (blank && bottom <= row.getFirst().row())) {
        finish(table, blocks, sheet);
      }
      if (!blank && bottom <= row.getFirst().row() && isText(row, table)) {
        finish(table, blocks, sheet);
        for (CellDraft cell : row) {
          blocks.paragraph(cell.text(), ParagraphKind.BODY, sheet, null);
        }
      } else if (!blank || !table.isEmpty()) {
        table.addAll(row);
        bottom = Math.max(bottom, row.stream().mapToInt(CellDraft::bottom).max().orElse(0));
      }
    }
    finish(table, blocks, sheet);
  }

  /** Whether a row that no cell reaches into from above is a text and not a row of a table. */
  private static boolean isText(List<CellDraft> row, List<CellDraft> above) {
    List<CellDraft> filled = row.stream().filter(cell -> !cell.text().isBlank()).toList();
    if (filled.size() != 1 || filled.getFirst().rowSpan() > 1) {
      return false;
    }
    CellDraft only = filled.getFirst();
    int width = above.stream().mapToInt(CellDraft::right).max().orElse(0);
    boolean whole =
        (only.columnSpan() > 1 && only.right() >= width) || (row.size() == 1 && width == 0);
    String text = only.text().strip();
    return above.isEmpty()
        || (whole && (HEADING.matcher(text).matches() || text.length() > LONG_TEXT));
  }

  private static void finish(List<CellDraft> table, SourceBlocks blocks, String sheet)
      throws UnreadableFileException {
    if (!table.isEmpty()) {
      int top = table.getFirst().row();
      blocks.grid(table.stream().map(cell -> cell.higherBy(top)).toList(), sheet, null);
      table.clear();
    }
  }

  /** The cells by rows, without those that a merged one covers. */
  private List<List<CellDraft>> rows() {
    Map<Long, SheetMerge> begins = new TreeMap<>();
    int lastRow = contents.isEmpty() ? 0 : (int) (contents.lastKey() / COLUMNS);
    for (SheetMerge merge : merges) {
      begins.putIfAbsent(key(merge.top, merge.left), merge);
    }
    List<List<CellDraft>> rows = new ArrayList<>();
    // For each column, the merged cell that reaches down from above.
    Map<Integer, CellDraft> reaching = new TreeMap<>();
    List<CellDraft> row = new ArrayList<>();
    CellDraft left = null;
    for (Map.Entry<Long, CellValues> entry : contents.entrySet()) {
      int r = (int) (entry.getKey() / COLUMNS);
      int c = (int) (entry.getKey() % COLUMNS);
      if (!row.isEmpty() && row.getFirst().row() != r) {
        rows.add(row);
        row = new ArrayList<>();
      }
      boolean covered = left != null && left.row() == r && c < left.right();
      for (CellDraft above : reaching.values()) {
        covered |= r < above.bottom() && c >= above.column() && c < above.right();
      }
      if (covered) {
        continue;
      }
      SheetMerge merge = begins.get(entry.getKey());
      int height =
          merge == null ? 1 : Math.min(Math.min(merge.bottom, lastRow) - r + 1, MOST_SPANNED);
      int width = merge == null ? 1 : Math.min(merge.right - c + 1, MOST_SPANNED);
      left = draft(r, c, height, width, entry.getValue());
      row.add(left);
      reaching.values().removeIf(above -> above.bottom() <= r);
      if (height > 1) {
        reaching.put(c, left);
      }
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  /** A title may be merged over all 16,384 columns; no cell of a table is that wide or high. */
  private static final int MOST_SPANNED = 256;

  private static CellDraft draft(int row, int column, int height, int width, CellValues content) {
    Set<CellTrait> traits = EnumSet.noneOf(CellTrait.class);
    if (content.struck && !content.text.isBlank()) {
      traits.add(CellTrait.STRUCK);
    }
    if (content.uncalculated) {
      traits.add(CellTrait.UNCALCULATED);
    }
    return new CellDraft(row, column, height, width, content.text, traits, null);
  }

  private static long key(int row, int column) {
    return row * COLUMNS + column;
  }
}
