package org.nianbao.ui.step;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.ReportModel;

/** Last year's report, to compare with: attached from a draft or from a PDF that carries one. */
final class LastYearRow extends HBox {

  /** Lets the clerk choose last year's file; empty if none was chosen or it cannot be read. */
  interface LastYearChooser {
    void choose(Consumer<Report> chosen);
  }

  private final Messages messages;
  private final Label shown = new Label();
  private final Button attach;
  private final Button remove;

  LastYearRow(ReportModel model, Messages messages, LastYearChooser source) {
    this.messages = messages;
    getStyleClass().add("field-row");
    setAlignment(Pos.CENTER_LEFT);
    attach = new Button(messages.get("identity.lastYearAttach"));
    attach.setOnAction(e -> source.choose(report -> model.apply(new Edit.LastYearEdit(report))));
    attach.disableProperty().bind(model.readOnly());
    remove = new Button(messages.get("identity.lastYearRemove"));
    remove.setOnAction(e -> model.apply(new Edit.LastYearEdit(null)));
    remove.disableProperty().bind(model.readOnly());
    shown.setWrapText(true);
    shown.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(shown, Priority.ALWAYS);
    attach.setMinWidth(USE_PREF_SIZE);
    remove.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(attach, remove, shown);
  }

  Button button() {
    return attach;
  }

  void show(Report report) {
    Optional<Report> previous = report.previous();
    shown.setText(
        previous
            .map(p -> messages.get("identity.lastYearIs", p.body(), p.year()))
            .orElse(messages.get("identity.lastYearNone")));
    remove.setVisible(previous.isPresent());
    remove.setManaged(previous.isPresent());
  }
}
