package org.nianbao.paper;

import java.util.List;

/**
 * The 审签单: one page beside the report, with what is signed for and room for the signatures.
 *
 * @param foot what the marks are and are not, below the table
 * @param size of its text in points
 */
public record SigningSheet(String title, List<SheetRow> rows, String foot, double size) {
  /** The height of a line, as a multiple of its text's size. */
  public static final double LEADING = 1.35;

  /** What a row is higher than its lines, in points. */
  public static final double PADDING = 5;

  /** Margins above and below, in points: 20 mm. */
  public static final double MARGIN = 20 * 72 / 25.4;

  private static final double PAGE = 297 * 72 / 25.4;

  /** The title and what stands between it, the table and the foot. */
  private static final double AROUND = 90;

  public SigningSheet {
    rows = List.copyOf(rows);
  }

  /** Whether it surely stands on one page. */
  boolean fits() {
    double height =
        rows.stream().mapToDouble(row -> row.lines(size) * size * LEADING + PADDING).sum();
    return height <= PAGE - 2 * MARGIN - AROUND;
  }
}
