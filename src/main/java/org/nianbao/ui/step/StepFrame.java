package org.nianbao.ui.step;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The frame that all steps share: heading, a line of guidance, the form's own notes, the content.
 */
final class StepFrame extends VBox {
  private final StepHead head;

  StepFrame(String heading, String guidance, List<String> notes) {
    getStyleClass().add("step");
    head = new StepHead(heading, guidance);
    getChildren().add(head);
    for (String note : notes) {
      getChildren().add(label(note, "step-note"));
    }
  }

  /** Puts buttons at the right of the heading, where they take no height. */
  StepFrame buttons(List<? extends Node> buttons) {
    head.buttons(buttons);
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
