package org.nianbao.ui.grid.pane;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.importer.match.Sheet;
import org.nianbao.importer.match.Sheet.SheetPlace;
import org.nianbao.ui.grid.select.Selection;

/** Shows where the clerk is: the selected block, the active cell, its row and its column. */
final class Highlight {
  private final SheetView view;
  private final Sheet sheet;
  private final Region rowBand = overlay("lit-band");
  private final Region columnBand = overlay("lit-band");
  private final Region block = overlay("selected-block");
  private final Region frame = overlay("active-frame");
  private List<HeadNode> lit = List.of();
  private @Nullable SheetPlace lead;

  Highlight(SheetView view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  private static Region overlay(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setMouseTransparent(true);
    return region;
  }

  /** Lit rows and columns shine through the cells. */
  void putBelowCells(GridArea anywhere) {
    view.pane().put(rowBand, anywhere);
    view.pane().put(columnBand, anywhere);
  }

  void putAboveCells(GridArea anywhere) {
    view.pane().put(block, anywhere);
    view.pane().put(frame, anywhere);
  }

  /** Shows what is selected and brings into sight what has moved. */
  void show(Selection selection) {
    GridArea from = view.spot(new SheetPlace(selection.top(), selection.left()));
    int lastLine = view.line(selection.bottom());
    SheetPlace corner = new SheetPlace(selection.bottom(), selection.right());
    GridArea columns = view.rowSpot(selection.bottom());
    int end =
        sheet.cell(corner).isPresent()
            ? view.spot(corner).column() + view.spot(corner).columns()
            : columns.column() + columns.columns();
    view.pane()
        .put(
            block,
            new GridArea(
                from.line(), lastLine - from.line() + 1, from.column(), end - from.column()));
    block.setVisible(!selection.isSingle());
    view.pane().put(frame, view.spot(selection.active()));
    light(selection.active());
    reveal(selection.lead().equals(lead) ? selection.active() : selection.lead());
    lead = selection.lead();
  }

  private void reveal(SheetPlace place) {
    GridArea spot = view.spot(place);
    if (sheet.tables().size() == 1) {
      view.pane().reveal(List.of(spot));
      return;
    }
    int top = view.headLine(sheet.table(place.row()));
    GridArea withHeads = new GridArea(top, spot.line() - top + 1, spot.column(), 1);
    view.pane().reveal(List.of(withHeads, spot));
  }

  private void light(SheetPlace place) {
    Table table = sheet.table(place.row());
    int first = view.line(sheet.firstRow(table));
    int last = view.line(sheet.lastRow(table));
    GridArea spot = view.spot(place);
    view.pane().put(rowBand, view.rowSpot(place.row()));
    view.pane()
        .put(columnBand, new GridArea(first, last - first + 1, spot.column(), spot.columns()));
    CellId cell = sheet.cell(place).orElseThrow();
    List<HeadNode> now = new ArrayList<>(view.heads(table, cell));
    lit.stream().filter(node -> !now.contains(node)).forEach(node -> node.light(false));
    now.forEach(node -> node.light(true));
    lit = now;
  }
}
