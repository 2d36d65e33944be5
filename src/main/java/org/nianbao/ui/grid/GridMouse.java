package org.nianbao.ui.grid;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.nianbao.importer.match.Sheet.SheetPlace;
import org.nianbao.ui.grid.pane.CellNode;
import org.nianbao.ui.grid.pane.HeadNode;
import org.nianbao.ui.grid.select.Selection;

/** A press selects, with Shift it extends, dragging makes a block, a double click edits. */
final class GridMouse {
  private final GridActions actions;
  private final ContextMenu menu;

  GridMouse(GridActions actions, ContextMenu menu) {
    this.actions = actions;
    this.menu = menu;
  }

  void listen(Node surface) {
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    surface.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        e -> menu.show(surface, e.getScreenX(), e.getScreenY()));
  }

  private void pressed(MouseEvent event) {
    if (event.getTarget() instanceof Node node && isEditor(node)) {
      actions.typing().goOnEditing();
      return;
    }
    Optional<CellNode> cell = nearest(event, CellNode.class);
    if (cell.isEmpty()) {
      if (nearest(event, Button.class).isEmpty()) {
        nearest(event, HeadNode.class).flatMap(HeadNode::cells).ifPresent(this::select);
      }
      return;
    }
    menu.hide();
    actions.commit();
    actions.focusCell();
    SheetPlace place = cell.get().place();
    if (event.getButton() == MouseButton.SECONDARY && !actions.cursor().selection().has(place)) {
      actions.cursor().moveTo(place);
    }
    if (event.getButton() == MouseButton.PRIMARY) {
      actions.cursor().moveTo(place, event.isShiftDown());
      if (event.getClickCount() == 2 && !event.isShiftDown()) {
        actions.startEditing();
      }
    }
    event.consume();
  }

  /** A head selects its rows or columns, as in Excel. */
  private void select(Selection cells) {
    menu.hide();
    actions.commit();
    actions.focusCell();
    actions.cursor().select(cells);
  }

  private boolean isEditor(@Nullable Node node) {
    return node != null && (node.equals(actions.typing().editor()) || isEditor(node.getParent()));
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || actions.typing().mode() != Typing.Mode.READY) {
      return;
    }
    nearest(event, CellNode.class)
        .filter(cell -> !cell.place().equals(actions.cursor().selection().lead()))
        .ifPresent(cell -> actions.cursor().moveTo(cell.place(), true));
  }

  private static <T extends Node> Optional<T> nearest(MouseEvent event, Class<T> kind) {
    Node node = event.getPickResult().getIntersectedNode();
    while (node != null && !kind.isInstance(node)) {
      node = node.getParent();
    }
    return Optional.ofNullable(node).map(kind::cast);
  }
}
