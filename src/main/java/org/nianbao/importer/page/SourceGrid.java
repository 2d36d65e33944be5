package org.nianbao.importer.page;

import java.util.List;

/**
 * A table. Cells do not overlap; a place that no cell covers was left out in the file. A table that
 * goes on over a page is one grid a page.
 */
public record SourceGrid(int rows, int columns, List<SourceCell> cells, SourcePlace place)
    implements SourceBlock {
  public SourceGrid {
    cells = List.copyOf(cells);
  }
}
