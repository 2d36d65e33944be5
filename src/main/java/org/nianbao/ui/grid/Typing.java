package org.nianbao.ui.grid;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The three modes of the grid, and what is being typed in two of them. */
final class Typing {

  /** What keys do: move; replace and move; move the caret. */
  enum Mode {
    READY,
    TYPING,
    EDITING
  }

  private final CellEditor editor = new CellEditor();
  private final Consumer<String> taken;
  private final Runnable closed;
  private final ChangeListener<@Nullable Node> focusMoved = (o, old, now) -> focusMoved(old, now);
  private Mode mode = Mode.READY;

  /** What stood there when editing began; left as it was it is no edit, wherever it came from. */
  private @Nullable String before;

  /**
   * @param taken called with what was typed
   * @param closed called when the focus should go back from the editor to the cell
   */
  Typing(Consumer<String> taken, Runnable closed) {
    this.taken = taken;
    this.closed = closed;
    editor.sceneProperty().addListener((o, old, now) -> follow(old, now));
  }

  CellEditor editor() {
    return editor;
  }

  Mode mode() {
    return mode;
  }

  /** What is typed is taken when the focus moves on in the window, not when the window loses it. */
  private void follow(@Nullable Scene old, @Nullable Scene now) {
    if (old != null) {
      old.focusOwnerProperty().removeListener(focusMoved);
    }
    if (now != null) {
      now.focusOwnerProperty().addListener(focusMoved);
    }
  }

  private void focusMoved(@Nullable Node old, @Nullable Node now) {
    if (editor.equals(old) && !editor.equals(now)) {
      commit();
    }
  }

  void open(Mode next, String text) {
    mode = next;
    before = next == Mode.EDITING ? text : null;
    editor.open(text);
  }

  /** F2 while typing, or a click into the editor: from now on arrows move the caret. */
  void goOnEditing() {
    mode = Mode.EDITING;
  }

  /**
   * Takes what is being typed.
   *
   * @return whether something was
   */
  boolean commit() {
    if (mode == Mode.READY) {
      return false;
    }
    String text = editor.taken();
    boolean edited = !text.equals(before);
    cancel();
    if (edited) {
      taken.accept(text);
    }
    return true;
  }

  /** Drops what is being typed. */
  void cancel() {
    mode = Mode.READY;
    Scene scene = editor.getScene();
    if (scene != null && editor.equals(scene.getFocusOwner())) {
      closed.run();
    }
    editor.close();
  }
}
