package org.nianbao.ui.step;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The frame that all steps share: heading, a line of guidance, the form's own notes, the content.
 */
final class StepFrame extends VBox {
  private final HBox top = new HBox();

  StepFrame(String heading, String guidance, List<String> notes) {
    getStyleClass().add("step");
    top.getChildren().add(label(heading, "step-heading"));
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("step-buttons");
    top.setMinHeight(USE_PREF_SIZE);
    getChildren().add(top);
    getChildren().add(label(guidance, "step-guidance"));
    for (String note : notes) {
      getChildren().add(label(note, "step-note"));
    }
  }

  /** Puts buttons at the right of the heading, where they take no height. */
  StepFrame buttons(List<? extends Node> buttons) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    top.getChildren().add(space);
    top.getChildren().addAll(buttons);
    return this;
  }

  /** Adds content that takes what height there is left. */
  StepFrame fill(Node content) {
    VBox.setVgrow(content, Priority.ALWAYS);
    return add(content);
  }

  StepFrame add(Node... content) {
    getChildren().addAll(content);
    return this;
  }

  static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
