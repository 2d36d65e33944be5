package org.nianbao.ui.review;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls to what is looked at. */
final class Sight {
  private Sight() {}

  /** Brings a part of what a pane scrolls to its middle, unless it is in sight already. */
  static void bring(Node part, ScrollPane pane) {
    Node page = pane.getContent();
    Scene scene = pane.getScene();
    if (scene == null) {
      return;
    }
    // What has just been put into the window has no size before.
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Bounds at = page.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
    Bounds whole = page.getLayoutBounds();
    Bounds view = pane.getViewportBounds();
    pane.setVvalue(
        value(pane.getVvalue(), at.getMinY(), at.getMaxY(), whole.getHeight(), view.getHeight()));
    pane.setHvalue(
        value(pane.getHvalue(), at.getMinX(), at.getMaxX(), whole.getWidth(), view.getWidth()));
  }

  private static double value(double now, double from, double to, double whole, double view) {
    double room = whole - view;
    if (room <= 0) {
      return 0;
    }
    boolean inSight = from >= now * room && to <= now * room + view;
    return inSight ? now : Math.clamp(((from + to) / 2 - view / 2) / room, 0, 1);
  }
}
