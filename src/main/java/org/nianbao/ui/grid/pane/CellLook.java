package org.nianbao.ui.grid.pane;

import java.util.List;

/**
 * How a cell looks and sounds.
 *
 * @param figure what stands in it
 * @param hint a small second line: a note, a question, the figure it should be; may be empty
 * @param sign a mark at its left, so that colour is never the only sign; may be empty
 * @param styles style classes
 * @param more what there is to say of it beyond that: everything that is wrong, in the findings'
 *     own words, and where the figure came from; may be empty
 * @param speech row, column, value, problem
 */
public record CellLook(
    String figure, String hint, String sign, List<String> styles, String more, String speech) {
  static final CellLook EMPTY = new CellLook("", "", "", List.of(), "", "");

  public CellLook {
    styles = List.copyOf(styles);
  }
}
