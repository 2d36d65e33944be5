package org.nianbao.importer.page;

import java.util.List;

/** What stands in the body of a Word document, or in a cell of it. */
sealed interface WordPiece {
  record WordText(String text) implements WordPiece {}

  record WordGrid(List<CellDraft> cells) implements WordPiece {
    public WordGrid {
      cells = List.copyOf(cells);
    }
  }
}
