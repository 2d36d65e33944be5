package org.nianbao.importer.page;

import java.util.List;

/** What stands in the body of a Word document, or in a cell of it. */
sealed interface WordPiece {
  record Text(String text) implements WordPiece {}

  record Grid(List<CellDraft> cells) implements WordPiece {
    public Grid {
      cells = List.copyOf(cells);
    }
  }
}
