package org.nianbao.ui.editor;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Work that waits until what was changed before it has been laid out and handed to the screen: what
 * is typed shows first, what follows from it a frame later. Asked for again while it waits, it is
 * done once.
 */
final class NextFrame {
  private final Node node;
  private final Runnable work;
  private final Runnable laidOut = this::laidOut;
  private @Nullable Scene awaited;

  /**
   * @param node in whose window the frame is drawn
   */
  NextFrame(Node node, Runnable work) {
    this.node = node;
    this.work = work;
  }

  /** Does it after the next frame, or at once where no frame is to come. */
  void request() {
    Scene scene = node.getScene();
    if (awaited != null && awaited.equals(scene)) {
      return;
    }
    cancel();
    if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
      work.run();
      return;
    }
    awaited = scene;
    scene.addPostLayoutPulseListener(laidOut);
    Platform.requestNextPulse();
  }

  private void laidOut() {
    Scene scene = awaited;
    if (scene != null) {
      scene.removePostLayoutPulseListener(laidOut);
      Platform.runLater(
          () -> {
            if (awaited != null) {
              awaited = null;
              work.run();
            }
          });
    }
  }

  /** Calls off what waits. */
  void cancel() {
    if (awaited != null) {
      awaited.removePostLayoutPulseListener(laidOut);
      awaited = null;
    }
  }
}
