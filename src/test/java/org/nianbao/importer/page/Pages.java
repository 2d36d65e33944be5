package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.importer.page.UnreadableFileException.UnreadableReason;

/** Reads the files that tests make, and says what came out in a way that can be compared. */
final class Pages {
  private Pages() {}

  static SourceDocument read(byte[] content) throws UnreadableFileException {
    return new SourceReader(ReadingLimits.usual()).read(content, () -> false);
  }

  static UnreadableReason refused(byte[] content) {
    return refused(content, ReadingLimits.usual());
  }

  static UnreadableReason refused(byte[] content, ReadingLimits limits) {
    try {
      SourceDocument read = new SourceReader(limits).read(content, () -> false);
      throw new AssertionError("was read: " + lines(read));
    } catch (UnreadableFileException e) {
      return e.reason();
    }
  }

  /** A paragraph as its text, a row of a grid as {@code | a | b2x1 c |}. */
  static List<String> lines(SourceDocument document) {
    List<String> lines = new ArrayList<>();
    for (SourceBlock block : document.blocks()) {
      switch (block) {
        case SourceParagraph paragraph ->
            lines.add(
                paragraph.kind() == ParagraphKind.BODY
                    ? paragraph.text()
                    : paragraph.kind() + ": " + paragraph.text());
        case SourceGrid grid -> lines.addAll(rows(grid));
      }
    }
    return lines;
  }

  static List<String> lines(byte[] content) throws UnreadableFileException {
    return lines(read(content));
  }

  private static List<String> rows(SourceGrid grid) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      StringBuilder line = new StringBuilder("|");
      for (SourceCell cell : grid.cells()) {
        if (cell.row() == row) {
          boolean spans = cell.rowSpan() > 1 || cell.columnSpan() > 1;
          line.append(spans ? " (" + cell.rowSpan() + "x" + cell.columnSpan() + ")" : "")
              .append(cell.text().isEmpty() ? "" : " " + cell.text().replace("\n", "/"))
              .append(" |");
        }
      }
      rows.add(line.toString());
    }
    return rows;
  }

  static SourceGrid grid(byte[] content) throws UnreadableFileException {
    return read(content).blocks().stream()
        .filter(SourceGrid.class::isInstance)
        .map(SourceGrid.class::cast)
        .findFirst()
        .orElseThrow();
  }

  static SourceCell cell(byte[] content, String text) throws UnreadableFileException {
    return grid(content).cells().stream()
        .filter(cell -> cell.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cell " + text));
  }
}
