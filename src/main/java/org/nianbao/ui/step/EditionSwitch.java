package org.nianbao.ui.step;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.ReportModel;

/** Changes the edition, and first says what the other one has no place for. */
final class EditionSwitch extends VBox {
  private static final int NAMED = 3;

  private final ReportModel model;
  private final Messages messages;

  EditionSwitch(ReportModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("notice");
    hideAll();
  }

  private void hideAll() {
    getChildren().clear();
    setVisible(false);
    setManaged(false);
  }

  /**
   * Changes at once where everything has a place; else asks beside the choice, not in a dialog.
   *
   * @param refused puts the choice back to what it was
   */
  void ask(Edition wanted, Runnable refused) {
    hideAll();
    Report report = model.report();
    if (wanted.equals(report.edition())) {
      return;
    }
    List<CellId> lost =
        report.entries().keySet().stream()
            .filter(c -> report.edition().has(c) && !wanted.has(c))
            .toList();
    if (lost.isEmpty()) {
      model.apply(new Edit.ToEdition(wanted));
      return;
    }
    String named =
        String.join(
            messages.get("list.separator"),
            lost.stream().limit(NAMED).map(report.edition()::name).toList());
    Label question =
        StepFrame.label(
            messages.get("edition.lost", wanted.name(), lost.size(), named), "notice-text");
    Button change = new Button(messages.get("edition.change", wanted.name()));
    change.setOnAction(
        e -> {
          hideAll();
          model.apply(new Edit.ToEdition(wanted));
        });
    Button keep = new Button(messages.get("edition.keep", report.edition().name()));
    keep.setOnAction(
        e -> {
          hideAll();
          refused.run();
        });
    HBox buttons = new HBox(change, keep);
    buttons.getStyleClass().add("field-row");
    getChildren().setAll(question, buttons);
    setVisible(true);
    setManaged(true);
    keep.requestFocus();
  }
}
