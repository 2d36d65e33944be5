package org.nianbao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nianbao.form.Messages;
import org.nianbao.ui.model.Judgement;
import org.nianbao.ui.step.Step;

/** The steps at the left, each with its mark. Any order; arrow keys move among them. */
final class StepList extends VBox {
  private final List<StepEntry> entries = new ArrayList<>();
  private final Label heading;
  private int current;

  StepList(List<Step> steps, Messages messages, Consumer<Step> chosen) {
    getStyleClass().add("step-list");
    heading = new Label(messages.get("steps.heading"));
    heading.getStyleClass().add("pane-heading");
    getChildren().add(heading);
    for (Step step : steps) {
      StepEntry entry = new StepEntry(step, messages);
      entry.setOnAction(e -> chosen.accept(step));
      entries.add(entry);
      getChildren().add(entry);
    }
    VBox.setVgrow(this, Priority.ALWAYS);
    addEventHandler(
        javafx.scene.input.KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            moveFocus(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
          }
        });
  }

  /** Shows signs without words, where the window is narrow or the text large. */
  void setCompact(boolean compact) {
    getStyleClass().remove("compact");
    if (compact) {
      getStyleClass().add("compact");
    }
    entries.forEach(entry -> entry.setCompact(compact));
  }

  /** The size of 1 em here. */
  double emPixels() {
    return heading.getFont().getSize();
  }

  private void moveFocus(int by) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).isFocused()) {
        entries.get(Math.clamp(i + by, 0, entries.size() - 1)).requestFocus();
        return;
      }
    }
  }

  void show(Judgement judgement, Step at) {
    for (int i = 0; i < entries.size(); i++) {
      StepEntry entry = entries.get(i);
      boolean here = entry.step().equals(at);
      entry.show(judgement, here);
      if (here) {
        current = i;
      }
    }
  }

  /** Puts the focus on the step that is shown. */
  void focusCurrent() {
    entries.get(current).requestFocus();
  }
}
