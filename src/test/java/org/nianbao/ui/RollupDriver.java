package org.nianbao.ui;

import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitShare;
import org.nianbao.rollup.compare.CellDifference;

/** Finds its way about the page 汇总多个单位. */
@SuppressWarnings("unchecked") // what a list shows is the page's own
record RollupDriver(Clerk clerk) {

  /** Shows one of the views, or a section within one. */
  void show(String view) {
    ToggleButton button =
        clerk.robot().lookup(n -> n instanceof ToggleButton t && view.equals(t.getText())).query();
    clerk.robot().interact(button::fire);
  }

  TableView<Unit> units() {
    return clerk.robot().lookup(".rollup-units .table-view").queryAs(TableView.class);
  }

  /** The units behind a sum. */
  ListView<UnitShare> shares() {
    return clerk.robot().lookup(".rollup-shares .list-view").queryAs(ListView.class);
  }

  ListView<CellDifference> differences() {
    return clerk.robot().lookup(".rollup-compare .list-view").queryAs(ListView.class);
  }
}
