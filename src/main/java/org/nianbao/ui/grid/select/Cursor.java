package org.nianbao.ui.grid.select;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nianbao.form.CellId;
import org.nianbao.importer.match.Sheet;
import org.nianbao.importer.match.Sheet.SheetPlace;

/** Which cells are selected, which of them is active, and how keys move them. */
public final class Cursor {
  private static final int NO_RUN = -1;

  private final Sheet sheet;
  private final Movement movement;
  private final Runnable moved;
  private final ReadOnlyObjectWrapper<CellId> activeCell = new ReadOnlyObjectWrapper<>();
  private Selection selection = Selection.of(new SheetPlace(0, 0));
  private int tabColumn = NO_RUN;

  /**
   * @param moved called after each change
   */
  public Cursor(Sheet sheet, Runnable moved) {
    this.sheet = sheet;
    this.movement = new Movement(sheet);
    this.moved = moved;
    activeCell.set(cell());
  }

  public Movement movement() {
    return movement;
  }

  public Selection selection() {
    return selection;
  }

  public CellId cell() {
    return sheet.cell(selection.active()).orElseThrow();
  }

  public ReadOnlyObjectProperty<CellId> activeCell() {
    return activeCell.getReadOnlyProperty();
  }

  public void select(Selection next) {
    tabColumn = NO_RUN;
    change(next);
  }

  private void change(Selection next) {
    selection = next;
    activeCell.set(cell());
    moved.run();
  }

  public void moveTo(SheetPlace place) {
    select(Selection.of(place));
  }

  /** Moves, or with Shift the block's other corner. */
  public void moveTo(SheetPlace place, boolean extend) {
    select(extend ? selection.to(place) : Selection.of(place));
  }

  /** Where arrows start from: with Shift at the corner that moves. */
  public SheetPlace from(boolean extend) {
    return extend ? selection.lead() : selection.active();
  }

  public void selectAll() {
    select(Selection.block(movement.first(), movement.last()));
  }

  public void selectRows() {
    select(selection.rows(sheet));
  }

  public void selectColumns() {
    select(selection.columns(sheet));
  }

  /** Down, or after a run of Tabs to the run's first column; inside a block down its columns. */
  public void enter(boolean back) {
    if (!selection.isSingle()) {
      select(selection.cycle(sheet, true, back));
      return;
    }
    SheetPlace from = selection.active();
    if (back) {
      moveTo(movement.enterBack(from));
    } else if (tabColumn != NO_RUN) {
      moveTo(movement.newLine(from, tabColumn));
    } else {
      moveTo(movement.enter(from));
    }
  }

  /** Right or left, inside a block along its rows; false if that would be out of the grid. */
  public boolean tab(boolean back) {
    if (!selection.isSingle()) {
      select(selection.cycle(sheet, false, back));
      return true;
    }
    SheetPlace from = selection.active();
    Optional<SheetPlace> to = back ? movement.tabBack(from) : movement.tab(from);
    if (to.isEmpty()) {
      return false;
    }
    boolean sameRow = to.get().row() == from.row();
    int run = tabColumn == NO_RUN ? from.column() : tabColumn;
    change(Selection.of(to.get()));
    tabColumn = sameRow ? Math.min(run, to.get().column()) : 0;
    return true;
  }
}
