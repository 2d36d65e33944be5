package org.nianbao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.step.Step;

/** The steps at the left, each with its mark. Any order; arrow keys move among them. */
final class StepList extends VBox {
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  private final List<StepEntry> entries = new ArrayList<>();
  private final BooleanProperty compact = new SimpleBooleanProperty();
  private int current;

  /**
   * @param narrow whether there is room for the titles alone, without the words of their marks
   * @param chosen is told of the step to go to
   */
  StepList(
      List<Step> steps, Messages messages, ObservableBooleanValue narrow, Consumer<Step> chosen) {
    getStyleClass().add("step-list");
    Label heading = new Label(messages.get("steps.heading"));
    heading.getStyleClass().add("pane-heading");
    getChildren().add(heading);
    for (Step step : steps) {
      StepEntry entry = new StepEntry(step, messages);
      entry.setOnAction(e -> chosen.accept(step));
      entries.add(entry);
      getChildren().add(entry);
    }
    VBox.setVgrow(this, Priority.ALWAYS);
    // A property held by this list: the window's width must not keep a list that is gone.
    compact.bind(narrow);
    compact.addListener((property, was, is) -> showCompact(is));
    showCompact(compact.get());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            moveFocus(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
          }
        });
  }

  /** Shows the marks as signs, without words. */
  private void showCompact(boolean signsAlone) {
    // Widths change while a layout is made, where a new style class would undress the list.
    pseudoClassStateChanged(COMPACT, signsAlone);
    entries.forEach(entry -> entry.setCompact(signsAlone));
  }

  private void moveFocus(int by) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).isFocused()) {
        entries.get(Math.clamp(i + by, 0, entries.size() - 1)).requestFocus();
        return;
      }
    }
  }

  void show(CheckedReport judgement, Step at) {
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
