package org.nianbao.ui.grid;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A press selects, with Shift it extends, dragging makes a block, a double click edits. */
final class GridMouse {
  private final NumberGrid grid;
  private final Node surface;

  GridMouse(NumberGrid grid, Node surface) {
    this.grid = grid;
    this.surface = surface;
  }

  void listen() {
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
  }

  private void pressed(MouseEvent event) {
    if (event.getTarget() instanceof Node node && isEditor(node)) {
      grid.editOn();
      return;
    }
    Optional<CellNode> cell = cell(event);
    if (cell.isEmpty()) {
      return;
    }
    grid.commit();
    grid.focusCell();
    boolean select = event.getButton() == MouseButton.PRIMARY;
    if (select) {
      grid.cursor().moveTo(cell.get().place(), event.isShiftDown());
      if (event.getClickCount() == 2 && !event.isShiftDown()) {
        grid.startEditing();
      }
    }
    event.consume();
  }

  private boolean isEditor(@Nullable Node node) {
    return node != null && (node == grid.editor() || isEditor(node.getParent()));
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || grid.mode() != NumberGrid.Mode.READY) {
      return;
    }
    cell(event)
        .filter(cell -> !cell.place().equals(grid.cursor().selection().lead()))
        .ifPresent(cell -> grid.cursor().moveTo(cell.place(), true));
  }

  private static Optional<CellNode> cell(MouseEvent event) {
    Node node = event.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof CellNode)) {
      node = node.getParent();
    }
    return node instanceof CellNode cell ? Optional.of(cell) : Optional.empty();
  }
}
