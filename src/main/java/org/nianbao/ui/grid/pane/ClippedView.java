package org.nianbao.ui.grid.pane;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A piece of a {@link FrozenPane}: shows a part of its content and clips the rest. */
final class ClippedView extends Region {
  private final Pane content = new Pane();
  private final Rectangle clip = new Rectangle();

  ClippedView(String style) {
    getStyleClass().add(style);
    getChildren().add(content);
    content.setManaged(false);
    setManaged(false);
    setClip(clip);
  }

  Pane content() {
    return content;
  }

  /** Takes a place in the pane and shows the content from a point on. */
  void show(double x, double y, double width, double height, double fromX, double fromY) {
    double w = Math.max(0, width);
    double h = Math.max(0, height);
    resizeRelocate(x, y, w, h);
    clip.setWidth(w);
    clip.setHeight(h);
    content.relocate(-fromX, -fromY);
  }
}
