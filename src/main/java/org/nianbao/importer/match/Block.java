package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A rectangle of texts. Blank cells keep their place and are empty strings; cells that a merged one
 * covers are blank.
 */
public record Block(List<List<String>> rows) {

  /** Beyond this size, rows and columns without any text at the end are not part of the block. */
  private static final int LARGE = 100;

  public Block {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    int height = rows.size();
    while (height > LARGE && rows.get(height - 1).stream().allMatch(String::isBlank)) {
      height--;
    }
    while (width > LARGE && isBlankColumn(rows, width - 1)) {
      width--;
    }
    List<List<String>> padded = new ArrayList<>();
    for (List<String> row : rows.subList(0, height)) {
      List<String> cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
      cells.addAll(Collections.nCopies(width - cells.size(), ""));
      padded.add(cells.stream().map(Block::stripped).toList());
    }
    rows = List.copyOf(padded);
  }

  private static boolean isBlankColumn(List<List<String>> rows, int column) {
    return rows.stream().allMatch(row -> row.size() <= column || row.get(column).isBlank());
  }

  /** Without white space around it, no-break spaces included. */
  private static String stripped(String text) {
    return text.replaceAll("^[\\s\\u00A0\\u3000\\uFEFF]+|[\\s\\u00A0\\u3000\\uFEFF]+$", "");
  }

  public int height() {
    return rows.size();
  }

  public int width() {
    return rows.isEmpty() ? 0 : rows.getFirst().size();
  }

  public String text(int row, int column) {
    return rows.get(row).get(column);
  }

  /** Whether no text is in it at all. */
  public boolean isEmpty() {
    return rows.stream().flatMap(List::stream).allMatch(String::isEmpty);
  }

  /** The block again and again, down and to the right, until it has this size. */
  public Block repeated(int height, int width) {
    List<List<String>> all = new ArrayList<>();
    for (int r = 0; r < height; r++) {
      List<String> row = new ArrayList<>();
      for (int c = 0; c < width; c++) {
        row.add(text(r % height(), c % width()));
      }
      all.add(row);
    }
    return new Block(all);
  }
}
