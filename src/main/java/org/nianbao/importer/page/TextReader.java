package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text. Lines with tabs are rows of cells; columns that blanks make are found as on a page
 * without ruling lines; all else is a paragraph a line, or a paragraph of lines that were broken at
 * a margin.
 */
final class TextReader implements FormatReader {
  /** A longer text is no report, and columns are not worth their memory. */
  private static final int COLUMNS_UP_TO = 500_000;

  @Override
  public SourceDocument read(byte[] content, FileReading reading) throws UnreadableFileException {
    String text = TextDecoding.decode(content);
    reading.characters(text.length());
    SourceBlocks blocks = new SourceBlocks(reading);
    List<String> lines = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      boolean tabs = line.indexOf('\t', line.length() - line.stripLeading().length()) > 0;
      if (tabs) {
        flush(lines, text.length(), blocks, reading);
        rows.add(List.of(line.split("\t", -1)));
      } else {
        tabbed(rows, blocks);
        lines.add(line);
      }
    }
    flush(lines, text.length(), blocks, reading);
    tabbed(rows, blocks);
    return blocks.document(SourceFormat.TEXT);
  }

  private static void tabbed(List<List<String>> rows, SourceBlocks blocks)
      throws UnreadableFileException {
    List<CellDraft> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        cells.add(new CellDraft(row, column, 1, 1, rows.get(row).get(column), false));
      }
    }
    blocks.grid(cells);
    rows.clear();
  }

  private static void flush(
      List<String> lines, int length, SourceBlocks blocks, FileReading reading)
      throws UnreadableFileException {
    if (length > COLUMNS_UP_TO) {
      for (String line : lines) {
        blocks.paragraph(line);
      }
    } else {
      columns(lines, blocks, reading);
    }
    lines.clear();
  }

  private static void columns(List<String> lines, SourceBlocks blocks, FileReading reading)
      throws UnreadableFileException {
    List<TextLine> placed = TypedLines.of(lines);
    TextMargins margins = TypedLines.margins(placed);
    List<TextLine> open = new ArrayList<>();
    ParagraphJoiner.LineShape first = null;
    ParagraphJoiner.LineShape last = null;
    for (PagePiece piece : new UnruledTables(1, placed, 0, reading).pieces()) {
      switch (piece) {
        case PagePiece.Grid grid -> {
          end(open, blocks);
          first = null;
          last = null;
          blocks.grid(grid.cells().stream().map(TextReader::withoutArea).toList());
        }
        case PagePiece.Line line -> {
          ParagraphJoiner.LineShape seen = TypedLines.seen(line.line(), margins);
          boolean follows = !open.isEmpty() && TypedLines.follow(open.getLast(), line.line());
          if (first == null
              || last == null
              || !follows
              || !ParagraphJoiner.goesOn(first, last, seen)) {
            end(open, blocks);
            first = seen;
          }
          open.add(line.line());
          last = seen;
        }
      }
    }
    end(open, blocks);
  }

  private static void end(List<TextLine> open, SourceBlocks blocks) throws UnreadableFileException {
    blocks.paragraph(TextLine.joined(open));
    open.clear();
  }

  private static CellDraft withoutArea(CellDraft cell) {
    return new CellDraft(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        cell.traits(),
        null);
  }
}
