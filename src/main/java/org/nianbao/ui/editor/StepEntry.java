package org.nianbao.ui.editor;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.model.StepMark;
import org.nianbao.ui.step.Step;

/** One step in the list: its mark as a sign and as a word, never as a colour alone. */
final class StepEntry extends Button {
  private final Step step;
  private final Messages messages;
  private final Label sign = new Label();
  private final Label state = new Label();

  StepEntry(Step step, Messages messages) {
    this.step = step;
    this.messages = messages;
    getStyleClass().add("step-entry");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    sign.getStyleClass().add("step-sign");
    StackPane circle = new StackPane(sign);
    circle.getStyleClass().add("step-circle");
    circle.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    circle.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label title = new Label(step.title());
    title.getStyleClass().add("step-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    state.getStyleClass().add("step-state");
    state.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(circle, title, space, state);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("step-row");
    row.prefWidthProperty().bind(widthProperty().subtract(24));
    setGraphic(row);
  }

  Step step() {
    return step;
  }

  /** Leaves the word for the mark out; the sign and the spoken text still say it. */
  void setCompact(boolean compact) {
    state.setVisible(!compact);
    state.setManaged(!compact);
  }

  void show(CheckedReport judgement, boolean here) {
    StepMark mark = step.mark(judgement);
    String word = messages.get("mark." + mark.kind(), mark.problems());
    String spoken = messages.get(here ? "steps.here" : "steps.there", step.title(), word);
    if (spoken.equals(getAccessibleText())) {
      return;
    }
    sign.setText(
        switch (mark.kind()) {
          case DONE, READY -> "✓";
          case PROBLEMS -> "✕";
          case WARNINGS -> "!";
          case EMPTY, STARTED -> step.sign();
        });
    state.setText(word);
    getStyleClass().removeAll("current", "empty", "started", "problems", "warnings", "done");
    getStyleClass()
        .add(
            switch (mark.kind()) {
              case DONE, READY -> "done";
              case PROBLEMS -> "problems";
              case WARNINGS -> "warnings";
              case EMPTY -> "empty";
              case STARTED -> "started";
            });
    if (here) {
      getStyleClass().add("current");
    }
    setAccessibleText(spoken);
  }
}
