package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a file says, numbers it in reading order, and counts what it costs. */
final class SourceBlocks {
  private static final Comparator<CellDraft> READING_ORDER =
      Comparator.comparingInt(CellDraft::row).thenComparingInt(CellDraft::column);

  private final FileReading reading;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private int ordinal;

  SourceBlocks(FileReading reading) {
    this.reading = reading;
  }

  void paragraph(String text) throws UnreadableFileException {
    paragraph(text, ParagraphKind.BODY, "", null);
  }

  /** Adds a paragraph unless it is blank. */
  void paragraph(String text, ParagraphKind kind, String part, @Nullable PageArea area)
      throws UnreadableFileException {
    reading.goOn();
    String stripped = Blanks.strip(text);
    if (!stripped.isEmpty()) {
      reading.characters(stripped.length());
      blocks.add(new SourceParagraph(stripped, kind, new SourcePlace(ordinal++, part, area)));
    }
  }

  void grid(List<CellDraft> drafts) throws UnreadableFileException {
    grid(drafts, "", null);
  }

  /** Adds a grid unless it has no text. */
  void grid(List<CellDraft> drafts, String part, @Nullable PageArea area)
      throws UnreadableFileException {
    reading.goOn();
    if (drafts.stream().allMatch(draft -> draft.text().isBlank())) {
      return;
    }
    reading.cells(drafts.size());
    SourcePlace first = new SourcePlace(ordinal, part, area);
    List<SourceCell> cells = new ArrayList<>();
    int rows = 0;
    int columns = 0;
    for (CellDraft draft : drafts.stream().sorted(READING_ORDER).toList()) {
      String text = Blanks.strip(draft.text());
      reading.characters(text.length());
      cells.add(
          new SourceCell(
              draft.row(),
              draft.column(),
              draft.rowSpan(),
              draft.columnSpan(),
              text,
              draft.traits(),
              new SourcePlace(ordinal++, part, draft.area())));
      rows = Math.max(rows, draft.bottom());
      columns = Math.max(columns, draft.right());
    }
    blocks.add(new SourceGrid(rows, columns, cells, first));
  }

  SourceDocument document(SourceFormat format) {
    return new SourceDocument(format, blocks);
  }
}
