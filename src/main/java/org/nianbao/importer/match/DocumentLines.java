package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.nianbao.importer.page.ParagraphKind;
import org.nianbao.importer.page.SourceCell;
import org.nianbao.importer.page.SourceDocument;
import org.nianbao.importer.page.SourceGrid;
import org.nianbao.importer.page.SourceParagraph;

/** What a file says beside its tables, line by line. */
final class DocumentLines {
  private final Set<SourceCell> used;
  private final Predicate<String> isOfForm;

  /** By the place of a paragraph, how many of its pieces were no cells of a table. */
  private final Map<Integer, Integer> left = new HashMap<>();

  /**
   * @param used cells of tables that were understood
   * @param isOfForm whether a text is printed on the form, and nothing to be told of
   * @param lineGrids grids that were made of paragraphs
   */
  DocumentLines(Set<SourceCell> used, Predicate<String> isOfForm, List<SourceGrid> lineGrids) {
    this.used = used;
    this.isOfForm = isOfForm;
    for (SourceGrid grid : lineGrids) {
      for (SourceCell cell : grid.cells()) {
        left.merge(cell.place().ordinal(), used.contains(cell) ? 0 : 1, Integer::sum);
      }
    }
  }

  List<SourceLine> of(SourceDocument document) {
    List<SourceLine> lines = new ArrayList<>();
    for (var block : document.blocks()) {
      switch (block) {
        case SourceParagraph p -> {
          if (left.getOrDefault(p.place().ordinal(), 1) > 0 && !isOfForm.test(p.text())) {
            lines.add(new SourceLine(p.text(), p.place(), p.kind() == ParagraphKind.BODY));
          }
        }
        case SourceGrid grid -> grid(grid, lines);
      }
    }
    return lines;
  }

  /** A row with one text and nothing of a table is a paragraph; other cells are left over. */
  private void grid(SourceGrid grid, List<SourceLine> lines) {
    for (GridRow row : GridRow.of(grid, 0)) {
      List<SourceCell> rest =
          row.own().stream()
              .filter(c -> !CellText.isBlank(c) && !used.contains(c))
              .filter(c -> !isOfForm.test(c.text()))
              .toList();
      boolean alone = rest.size() == 1 && row.own().stream().noneMatch(used::contains);
      for (SourceCell cell : rest) {
        boolean isText = alone && CellText.isWords(cell.text());
        lines.add(new SourceLine(cell.text(), cell.place(), isText));
      }
    }
  }
}
