package org.nianbao.paper;

import java.util.List;

/**
 * A row of the 审签单.
 *
 * @param least how many lines high it is at least
 */
public record SheetRow(List<SheetCell> cells, int least) {
  /** Width of the text in points: 156 mm. */
  private static final double ROOM = 156 * 72 / 25.4;

  /** What a cell loses to its lines and their distance from the text, in points. */
  private static final double SIDES = 9;

  public SheetRow {
    cells = List.copyOf(cells);
  }

  static SheetRow of(SheetCell... cells) {
    return new SheetRow(List.of(cells), 1);
  }

  /** About how many lines it takes in a size of text; rather too many than too few. */
  int lines(double size) {
    int lines = least;
    for (SheetCell cell : cells) {
      double room = ROOM * cell.parts() / SheetCell.WIDTH - SIDES;
      double width = cell.text().codePoints().mapToDouble(c -> c < 0x80 ? 0.6 : 1).sum() * size;
      // A line ends before a character that would not fit, and before the mark behind it.
      double usable = Math.max(size, room - size);
      lines = Math.max(lines, (int) Math.ceil(width / usable));
    }
    return lines;
  }
}
