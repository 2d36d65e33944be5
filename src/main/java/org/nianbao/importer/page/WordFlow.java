package org.nianbao.importer.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What a Word document says, as its parts begin and end. A text box stands before the paragraph it
 * is anchored in; a table that holds tables, or a single cell, is layout and gives way to what is
 * in it. Calls that do not fit, in a document that is none, are ignored.
 */
final class WordFlow {
  private final SourceBlocks blocks;
  private final Deque<WordTable> tables = new ArrayDeque<>();
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
  private final FileReading reading;

  WordFlow(FileReading reading) {
    this.reading = reading;
    this.blocks = new SourceBlocks(reading);
  }

  void startParagraph() {
    paragraphs.push(new StringBuilder());
  }

  void text(String text, boolean struck) throws UnreadableFileException {
    StringBuilder paragraph = paragraphs.peek();
    if (paragraph != null) {
      // Counted here too: one paragraph alone may be too much.
      reading.characters(text.length());
      paragraph.append(text);
      WordTable table = tables.peek();
      if (struck && table != null && !text.isBlank()) {
        table.strike();
      }
    }
  }

  void endParagraph() throws UnreadableFileException {
    if (!paragraphs.isEmpty()) {
      put(new WordPiece.WordText(paragraphs.pop().toString()));
    }
  }

  void startTable() {
    tables.push(new WordTable());
  }

  void startRow() {
    table().startRow();
  }

  void skipColumns(int columns) {
    table().skipColumns(columns);
  }

  void dropRow() {
    table().dropRow();
  }

  void startCell() {
    table().startCell();
  }

  void cellSpans(int columns) {
    table().spans(columns);
  }

  void cellMerges(boolean begins) {
    table().merges(begins);
  }

  void cellJoinsLeft(boolean joins) {
    table().joinsLeft(joins);
  }

  void cellIsUpright(boolean upright) {
    table().upright(upright);
  }

  void endCell() throws UnreadableFileException {
    reading.cells(1);
    table().endCell();
  }

  void endRow() {
    table().endRow();
  }

  void endTable() throws UnreadableFileException {
    if (!tables.isEmpty()) {
      for (WordPiece piece : tables.pop().pieces()) {
        put(piece);
      }
    }
  }

  SourceDocument document(SourceFormat format) {
    return blocks.document(format);
  }

  /** The table that is open; one that nobody sees when there is none. */
  private WordTable table() {
    @Nullable WordTable open = tables.peek();
    return open == null ? new WordTable() : open;
  }

  private void put(WordPiece piece) throws UnreadableFileException {
    WordTable around = tables.peek();
    if (around != null) {
      around.put(piece);
      return;
    }
    switch (piece) {
      case WordPiece.WordText text -> blocks.paragraph(text.text());
      case WordPiece.WordGrid grid -> blocks.grid(grid.cells());
    }
  }
}
