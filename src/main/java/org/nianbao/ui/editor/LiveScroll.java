package org.nianbao.ui.editor;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls up and down, and brings what the keyboard focuses into sight. Its content is not kept as
 * a picture, as JavaFX does to scroll faster: after each key the whole step would be drawn again
 * for the sake of one cell.
 */
final class LiveScroll extends ScrollPane {
  private final ChangeListener<@Nullable Node> focusMoved = (o, was, is) -> focused(is);
  private boolean isPressed;

  LiveScroll(Node content) {
    this();
    setContent(content);
  }

  LiveScroll() {
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    skinProperty().addListener(o -> dropPicture());
    sceneProperty().addListener((o, was, is) -> follow(was, is));
    addEventFilter(MouseEvent.MOUSE_PRESSED, e -> isPressed = true);
    addEventFilter(MouseEvent.MOUSE_RELEASED, e -> isPressed = false);
  }

  private void dropPicture() {
    Node viewport = lookup(".viewport");
    if (viewport != null) {
      viewport.setCache(false);
    }
  }

  private void follow(@Nullable Scene was, @Nullable Scene is) {
    if (was != null) {
      was.focusOwnerProperty().removeListener(focusMoved);
    }
    if (is != null) {
      is.focusOwnerProperty().addListener(focusMoved);
    }
  }

  /** What the mouse has pressed must not move away from under it. */
  private void focused(@Nullable Node node) {
    if (node != null && !isPressed) {
      Platform.runLater(() -> reveal(node));
    }
  }

  private void reveal(Node node) {
    Node content = getContent();
    if (content == null || !isWithin(node, content)) {
      return;
    }
    layout();
    double seen = getViewportBounds().getHeight();
    double range = content.getLayoutBounds().getHeight() - seen;
    if (range > 0) {
      Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
      double top = Math.max(getVvalue() * range, at.getMaxY() - seen);
      setVvalue(Math.clamp(Math.min(top, at.getMinY()) / range, 0, 1));
    }
  }

  private static boolean isWithin(Node node, Node content) {
    Node at = node;
    while (at != null && !at.equals(content)) {
      at = at.getParent();
    }
    return at != null;
  }
}
