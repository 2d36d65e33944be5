package org.nianbao.ui.editor;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.nianbao.report.FinalState;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** Above the step of a final report: since when it is final, and the way to open it again. */
final class FinalBar extends HBox {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm");

  private final Label words = new Label();
  private final Messages messages;

  FinalBar(Messages messages, Runnable reopen) {
    this.messages = messages;
    getStyleClass().add("final-bar");
    setAlignment(Pos.CENTER_LEFT);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button open = new Button(messages.get("final.reopen"));
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(e -> reopen.run());
    getChildren().setAll(words, open);
    setVisible(false);
    setManaged(false);
  }

  void show(Report report) {
    FinalState state = report.signOff().finalState();
    setVisible(state != null);
    setManaged(state != null);
    if (state != null) {
      words.setText(
          messages.get(
              state.holds(report) ? "final.bar" : "final.barChanged",
              when(state.time()),
              state.code()));
    }
  }

  private static String when(String iso) {
    try {
      return WHEN.format(OffsetDateTime.parse(iso));
    } catch (DateTimeException e) {
      return iso;
    }
  }
}
