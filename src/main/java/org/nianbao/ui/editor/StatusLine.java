package org.nianbao.ui.editor;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.controlsfx.control.StatusBar;
import org.nianbao.check.Severity;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.CheckedReport;

/** The foot of the window: when it was saved, how many problems, which edition, the 校验码. */
final class StatusLine extends StatusBar {
  private final Messages messages;
  private final Label problems = label();
  private final Label edition = label();
  private final Label code = label();

  StatusLine(Messages messages) {
    this.messages = messages;
    setText("");
    problems.setTooltip(new Tooltip(messages.get("status.countsMean")));
    code.setTooltip(new Tooltip(messages.get("status.codeMeans")));
    getRightItems().setAll(problems, edition, code);
  }

  private static Label label() {
    Label label = new Label();
    label.getStyleClass().add("status-item");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  void show(CheckedReport judgement) {
    problems.setText(
        messages.get(
            "problems.counts",
            judgement.count(Severity.ERROR),
            judgement.count(Severity.WARNING),
            judgement.count(Severity.INFO)));
    edition.setText(judgement.report().edition().name());
    code.setText(messages.get("status.code", judgement.code()));
  }

  /** What happened to the draft last: 已保存 14:03:21. */
  void showSaved(String words) {
    setText(words);
  }
}
