package org.nianbao.print.table;

import java.util.List;

/**
 * A table as it is printed: rows of cells, those that are spanned left out.
 *
 * @param headRows how many rows at the top are repeated where the table goes on on a new page
 * @param rowHeadColumns how many columns at the left hold row heads
 * @param columns how many columns there are in all
 */
public record TableGrid(int headRows, int rowHeadColumns, int columns, List<List<GridCell>> rows) {
  public TableGrid {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
