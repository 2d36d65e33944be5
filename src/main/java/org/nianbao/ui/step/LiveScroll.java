package org.nianbao.ui.step;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls up and down, and brings what the keyboard focuses into sight; it stays there when what is
 * above it grows, until the clerk scrolls away. Its content is not kept as a picture, as JavaFX
 * does to scroll faster: after each key the whole step would be drawn again for the sake of one
 * cell.
 */
public final class LiveScroll extends ScrollPane {
  private final ChangeListener<@Nullable Node> focusMoved = (o, was, is) -> focused(is);
  private final ChangeListener<Bounds> sized = (o, was, is) -> Platform.runLater(this::hold);
  private boolean isPressed;

  /** What has the keyboard and was brought into sight, unless the clerk has scrolled since. */
  private @Nullable Node held;

  public LiveScroll(Node content) {
    this();
    setContent(content);
  }

  public LiveScroll() {
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    skinProperty().addListener(o -> dropPicture());
    sceneProperty().addListener((o, was, is) -> follow(was, is));
    addEventFilter(MouseEvent.MOUSE_PRESSED, e -> pressed());
    addEventFilter(MouseEvent.MOUSE_RELEASED, e -> isPressed = false);
    addEventFilter(ScrollEvent.SCROLL, e -> held = null);
    viewportBoundsProperty().addListener(sized);
    contentProperty().addListener((o, was, is) -> watch(was, is));
  }

  private void pressed() {
    isPressed = true;
    held = null;
  }

  private void watch(@Nullable Node was, @Nullable Node is) {
    held = null;
    if (was != null) {
      was.layoutBoundsProperty().removeListener(sized);
    }
    if (is != null) {
      is.layoutBoundsProperty().addListener(sized);
    }
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
    held = null;
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
    held = node;
  }

  private void hold() {
    if (held != null) {
      reveal(held);
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
