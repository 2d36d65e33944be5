package org.nianbao.ui.review;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls to what is looked at. */
final class Sight {
  private Sight() {}

  /** Room beside what was moved sideways, in pixels. */
  private static final double BESIDE = 8;

  /**
   * Brings a part of what a pane scrolls to the middle of its height, unless it is in sight
   * already; sideways no farther than needed.
   */
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
        middle(pane.getVvalue(), at.getMinY(), at.getMaxY(), whole.getHeight(), view.getHeight()));
    pane.setHvalue(
        nearest(pane.getHvalue(), at.getMinX(), at.getMaxX(), whole.getWidth(), view.getWidth()));
  }

  private static double middle(double now, double from, double to, double whole, double view) {
    double room = whole - view;
    if (room <= 0) {
      return 0;
    }
    boolean inSight = from >= now * room && to <= now * room + view;
    return inSight ? now : Math.clamp(((from + to) / 2 - view / 2) / room, 0, 1);
  }

  private static double nearest(double now, double from, double to, double whole, double view) {
    double room = whole - view;
    if (room <= 0) {
      return 0;
    }
    double start = Math.min(Math.max(now * room, to + BESIDE - view), from - BESIDE);
    return Math.clamp(start / room, 0, 1);
  }
}
