package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables of a page that nobody drew lines for: lines of text with wide gaps, and what stands
 * between them. They end where a line begins as the running text does.
 */
final class UnruledTables {
  /** Running text is set without gaps; the columns of a table are a letter apart at least. */
  private static final double GAP = 0.9;

  /** A line that begins this near to the margin, or to a paragraph's indent, is running text. */
  private static final double NEAR = 0.25;

  /** The indent of a Chinese paragraph, in letters. */
  private static final double INDENT = 2;

  /** Within a table, lines follow each other closer than this, in letters. */
  private static final double FAR = 4;

  /** What is longer in one line is no label of a table. */
  private static final int LONGEST_LABEL = 25;

  private static final Pattern HEADING = Pattern.compile("^[一二三四五六七八九十]+、.*");

  private final int page;
  private final double margin;
  private final List<PagePiece> pieces = new ArrayList<>();

  /**
   * @param lines from top to bottom
   * @param margin where the running text begins
   */
  UnruledTables(int page, List<TextLine> lines, double margin, FileReading reading)
      throws UnreadableFileException {
    this.page = page;
    this.margin = margin;
    List<TextLine> run = new ArrayList<>();
    for (TextLine line : lines) {
      reading.goOn();
      boolean far =
          !run.isEmpty() && line.baseline() - run.getLast().baseline() > FAR * line.size();
      if (far || isRunning(line)) {
        end(run, reading);
      }
      if (isRunning(line)) {
        pieces.add(new PagePiece.Line(line));
      } else {
        run.add(line);
      }
    }
    end(run, reading);
  }

  List<PagePiece> pieces() {
    return pieces;
  }

  private boolean isRunning(TextLine line) {
    if (line.pieces(GAP).size() > 1) {
      return false;
    }
    double letters = (line.left() - margin) / line.size();
    boolean indented = Math.abs(letters - INDENT) < NEAR;
    String text = line.text();
    boolean sentence = HEADING.matcher(text).matches() || text.length() > LONGEST_LABEL;
    return Math.abs(letters) < NEAR || (indented && sentence);
  }

  /** Takes the lines from the first with a gap to what belongs to the last as a table. */
  private void end(List<TextLine> run, FileReading reading) throws UnreadableFileException {
    int first = 0;
    while (first < run.size() && run.get(first).pieces(GAP).size() == 1) {
      first++;
    }
    int last = run.size() - 1;
    while (last > first && run.get(last).pieces(GAP).size() == 1) {
      last--;
    }
    List<TextLine> table = first < run.size() ? run.subList(first, last + 1) : List.of();
    // One line with a gap is a signature or a heading set wide.
    boolean isTable = table.stream().filter(line -> line.pieces(GAP).size() > 1).count() > 1;
    for (int i = 0; i < run.size(); i++) {
      if (isTable && i == first) {
        UnruledTable grid = new UnruledTable(page, table, GAP, reading);
        pieces.add(new PagePiece.Grid(table.getFirst().top(), grid.cells(), grid.area()));
      }
      if (!isTable || i < first || i > last) {
        pieces.add(new PagePiece.Line(run.get(i)));
      }
    }
    run.clear();
  }
}
