package org.nianbao.ui.preview;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.nianbao.text.Messages;

/** Says what the preview is doing, how far it is, and lets the clerk stop it and begin anew. */
final class PrintStatus extends HBox {
  private final Messages messages;
  private final Runnable again;
  private final Runnable stopped;
  private final PauseTransition patience = new PauseTransition(WatchedPrint.PATIENCE);
  private final Label state = new Label();
  private final ProgressBar progress = new ProgressBar(0);
  private final Button stop = new Button();
  private @Nullable WatchedPrint running;

  /**
   * @param stopped is told that the clerk has called the print off
   * @param again prints once more
   */
  PrintStatus(Messages messages, Runnable stopped, Runnable again) {
    this.messages = messages;
    this.stopped = stopped;
    this.again = again;
    getStyleClass().add("preview-status");
    setAlignment(Pos.CENTER);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    visibleProperty().bind(state.textProperty().isNotEmpty());
    state.setWrapText(true);
    progress.setAccessibleText(messages.get("preview.drawing"));
    stop.getStyleClass().add("quiet");
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.setOnAction(e -> press());
    getChildren().setAll(state, progress, stop);
    patience.setOnFinished(
        event -> {
          if (running != null) {
            state.setText(messages.get("preview.drawing"));
            show(true, true);
          }
        });
    show(false, false);
  }

  /** Begins a print; one that is still going on is no longer wanted. */
  WatchedPrint begin() {
    callOff();
    WatchedPrint print = new WatchedPrint(progress::setProgress);
    running = print;
    progress.setProgress(0);
    stop.setText(messages.get("preview.stop"));
    state.setText("");
    show(false, false);
    patience.playFromStart();
    return print;
  }

  /** A print has ended, well or badly. One that was called off says nothing more. */
  void ended(WatchedPrint print, String words) {
    if (running == print) {
      running = null;
      patience.stop();
      show(false, false);
      state.setText(words);
    }
  }

  void say(String words) {
    state.setText(words);
  }

  void callOff() {
    WatchedPrint former = running;
    running = null;
    if (former != null) {
      former.callOff();
    }
  }

  boolean isRunning() {
    return running != null;
  }

  private void press() {
    if (running == null) {
      again.run();
      return;
    }
    callOff();
    patience.stop();
    show(false, true);
    stop.setText(messages.get("preview.again"));
    state.setText(messages.get("preview.stopped"));
    stopped.run();
  }

  private void show(boolean bar, boolean button) {
    show(progress, bar);
    show(stop, button);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
