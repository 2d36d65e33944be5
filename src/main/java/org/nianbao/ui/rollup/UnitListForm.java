package org.nianbao.ui.rollup;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nianbao.rollup.UnitList;
import org.nianbao.text.Messages;

/** The units that are to report, a line each; pasted, typed or taken from elsewhere. */
final class UnitListForm extends VBox {
  private final Messages messages;
  private final TextArea names = new TextArea();
  private final Label count = new Label();
  private Runnable fromFile = () -> {};
  private Runnable fromReceived = () -> {};

  UnitListForm(UnitList now, Messages messages) {
    this.messages = messages;
    getStyleClass().add("rollup-list");
    Label hint = new Label(messages.get("rollup.page.listHint"));
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    hint.getStyleClass().add("step-note");
    names.setAccessibleText(messages.get("rollup.page.list"));
    names.setPromptText(messages.get("rollup.page.listPrompt"));
    names.setWrapText(true);
    names.textProperty().addListener(o -> count());
    names.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    setNames(now);
    count();
    Button file = new Button(messages.get("rollup.page.listFile"));
    file.setOnAction(e -> fromFile.run());
    Button received = new Button(messages.get("rollup.page.listReceived"));
    received.setOnAction(e -> fromReceived.run());
    file.setMinWidth(USE_PREF_SIZE);
    received.setMinWidth(USE_PREF_SIZE);
    HBox buttons = new HBox(file, received, count);
    buttons.getStyleClass().add("field-row");
    VBox.setVgrow(names, Priority.ALWAYS);
    getChildren().setAll(hint, names, buttons);
  }

  /** Takes the wish for the names in a file, and for those of which there are reports. */
  void onOther(Runnable file, Runnable received) {
    fromFile = file;
    fromReceived = received;
  }

  /** Tab leads on as everywhere: no unit has one in its name. */
  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isShiftDown()) {
      event.consume();
      names.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, false, true, false, false));
    }
  }

  private void count() {
    count.setText(messages.get("rollup.page.listCount", list().units().size()));
  }

  /** Puts other names in the place of those that are there. */
  void setNames(UnitList list) {
    names.setText(
        list.units().stream()
            .map(
                unit ->
                    unit.outside()
                        ? messages.get("rollup.page.listOutside", unit.name())
                        : unit.name())
            .collect(Collectors.joining("\n")));
  }

  /** Says why there is nothing new. */
  void say(String words) {
    count.setText(words);
  }

  UnitList list() {
    return UnitList.pasted(names.getText(), messages);
  }

  void focusNames() {
    names.requestFocus();
  }
}
