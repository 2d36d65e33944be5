package org.nianbao.importer.match;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.importer.page.SourceCell;

/**
 * A row of a grid that is none of heads: words, and what stands beside them.
 *
 * @param place the sheet's row; {@link #UNKNOWN} if its words are not the form's
 * @param heads the heads of columns above it
 * @param doubts how the row was found, if not by its words
 */
record TableRow(
    GridRow source,
    int place,
    List<SourceCell> labels,
    List<SourceCell> data,
    HeadRows heads,
    Set<DoubtReason> doubts) {
  static final int UNKNOWN = -1;

  boolean isKnown() {
    return place != UNKNOWN;
  }

  boolean hasData() {
    return data.stream().anyMatch(c -> !CellText.isBlank(c));
  }

  boolean hasFigures() {
    return data.stream().anyMatch(c -> CellText.isFigure(c.text()));
  }

  /** Its words, from left to right. */
  String words() {
    return labels.stream()
        .filter(source::isOwn)
        .map(c -> CellText.plain(c.text()))
        .collect(Collectors.joining());
  }

  TableRow found(int row, Set<DoubtReason> how) {
    return new TableRow(source, row, labels, data, heads, how);
  }
}
