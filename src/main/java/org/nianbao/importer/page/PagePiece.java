package org.nianbao.importer.page;

import java.util.List;

/** What stands on a page of a PDF, before lines are joined to paragraphs. */
sealed interface PagePiece {
  double top();

  record Line(TextLine line) implements PagePiece {
    @Override
    public double top() {
      return line.top();
    }
  }

  record Grid(double top, List<CellDraft> cells, PageArea area) implements PagePiece {
    public Grid {
      cells = List.copyOf(cells);
    }
  }
}
