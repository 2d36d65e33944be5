package org.nianbao.ui.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.nianbao.importer.SourceIndex;
import org.nianbao.importer.SourceIndex.Spot;
import org.nianbao.importer.page.SourceBlock;
import org.nianbao.importer.page.SourceCell;
import org.nianbao.importer.page.SourceGrid;
import org.nianbao.importer.page.SourceParagraph;
import org.nianbao.importer.page.SourcePlace;

/** What a file without pages says around a place: the rows of its table, or its paragraphs. */
final class TextAround extends ScrollPane {
  private static final String MARKED = "marked";
  private static final int ROWS_AROUND = 4;
  private static final int BLOCKS_AROUND = 8;
  private static final int MOST_COLUMNS = 20;
  private static final int MOST_LETTERS = 600;

  private final SourceIndex index;
  private final VBox page = new VBox();

  TextAround(SourceIndex index) {
    this.index = index;
    page.getStyleClass().add("review-around");
    setContent(page);
    setFitToWidth(true);
    getStyleClass().add("review-scroll");
  }

  void show(List<SourcePlace> places) {
    page.getChildren().clear();
    Set<Integer> marked = places.stream().map(SourcePlace::ordinal).collect(Collectors.toSet());
    places.stream().findFirst().flatMap(index::at).ifPresent(spot -> show(spot, marked));
    setVvalue(0);
    setHvalue(0);
    Node first = page.lookup("." + MARKED);
    if (first != null) {
      Sight.bring(first, this);
    }
  }

  private void show(Spot spot, Set<Integer> marked) {
    List<SourceBlock> blocks = index.document().blocks();
    int last = Math.min(blocks.size() - 1, spot.block() + BLOCKS_AROUND);
    for (int b = Math.max(0, spot.block() - BLOCKS_AROUND); b <= last; b++) {
      switch (blocks.get(b)) {
        case SourceParagraph p -> page.getChildren().add(paragraph(p, marked));
        case SourceGrid grid -> {
          if (b == spot.block()) {
            page.getChildren().add(rows(grid, spot.cell().map(SourceCell::row).orElse(0), marked));
          }
        }
      }
    }
  }

  private static Node paragraph(SourceParagraph paragraph, Set<Integer> marked) {
    Label label = new Label(shortened(paragraph.text()));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("review-around-text");
    mark(label, marked.contains(paragraph.place().ordinal()));
    return label;
  }

  private static Node rows(SourceGrid grid, int row, Set<Integer> marked) {
    GridPane pane = new GridPane();
    pane.getStyleClass().add("review-around-table");
    pane.setMaxWidth(USE_PREF_SIZE);
    int first = Math.max(0, row - ROWS_AROUND);
    int last = Math.min(grid.rows() - 1, row + ROWS_AROUND);
    for (SourceCell cell : grid.cells()) {
      int top = Math.max(first, cell.row());
      int bottom = Math.min(last, cell.row() + cell.rowSpan() - 1);
      int right = Math.min(MOST_COLUMNS, cell.column() + cell.columnSpan());
      if (top <= bottom && cell.column() < right) {
        Label label = new Label(shortened(cell.text()));
        label.setWrapText(true);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.getStyleClass().add("review-around-cell");
        if (cell.columnSpan() > 1) {
          label.getStyleClass().add("spanning");
        }
        mark(label, marked.contains(cell.place().ordinal()));
        pane.add(label, cell.column(), top - first, right - cell.column(), bottom - top + 1);
      }
    }
    return pane;
  }

  private static void mark(Label label, boolean isIt) {
    if (isIt) {
      label.getStyleClass().add(MARKED);
    }
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= MOST_LETTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS)) + "…";
  }
}
