package org.nianbao.ui.signoff;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nianbao.check.Reasons;
import org.nianbao.text.Messages;

/** 重新打开: asks who does it and why. The reason is refused as a 说明 would be. */
public final class ReopenPage extends VBox {
  private final TextField name = new TextField();
  private final TextField reason = new TextField();
  private final Label problem = new Label();
  private final Messages messages;

  /**
   * @param knownName that was put in last on this computer
   */
  public ReopenPage(String knownName, Messages messages) {
    this.messages = messages;
    getStyleClass().add("mark-page");
    name.setText(knownName);
    name.setAccessibleText(messages.get("reopen.name"));
    reason.setAccessibleText(messages.get("reopen.reason"));
    reason.setPromptText(messages.get("reopen.reasonPrompt"));
    problem.getStyleClass().add("field-problem");
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    Label words = new Label(messages.get("reopen.words"));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    getChildren()
        .setAll(
            words,
            label("reopen.name", name),
            name,
            label("reopen.reason", reason),
            reason,
            problem);
  }

  private Label label(String key, Region field) {
    Label label = new Label(messages.get(key));
    label.setLabelFor(field);
    return label;
  }

  /** Takes what Enter in the reason sets off. */
  public void onEnter(Runnable action) {
    reason.setOnAction(e -> action.run());
  }

  public void focus() {
    reason.requestFocus();
  }

  public String name() {
    return name.getText().strip();
  }

  public String reason() {
    return reason.getText().strip();
  }

  /** Whether the reason says anything; tells so if it does not. */
  public boolean isAnswered() {
    boolean good = Reasons.isAcceptable(reason.getText());
    problem.setText(good ? "" : messages.get("reopen.refused"));
    if (!good) {
      reason.requestFocus();
    }
    return good;
  }
}
