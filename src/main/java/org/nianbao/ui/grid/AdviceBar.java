package org.nianbao.ui.grid;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.nianbao.text.Messages;

/**
 * Under the grid: what is to be said about the active cell, in words, and the buttons to mend it.
 */
final class AdviceBar extends VBox {
  private final Messages messages;
  private final Consumer<Advice.Suggestion> taken;
  private final Runnable left;
  private final Label words = new Label();
  private final FlowPane buttons = new FlowPane();
  private Advice advice = new Advice("", false, List.of());
  private double keptWidth;
  private double keptHeight;

  /**
   * @param left called when the keyboard leaves the buttons by Esc
   */
  AdviceBar(Messages messages, Consumer<Advice.Suggestion> taken, Runnable left) {
    this.messages = messages;
    this.taken = taken;
    this.left = left;
    getStyleClass().add("advice");
    words.getStyleClass().add("advice-words");
    buttons.getStyleClass().add("advice-buttons");
    words.setWrapText(true);
    words.setAccessibleRole(AccessibleRole.TEXT);
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(words, buttons);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            left.run();
            event.consume();
          }
        });
  }

  void show(Advice next) {
    if (next.equals(advice)) {
      return;
    }
    boolean hadFocus = buttons.getChildren().stream().anyMatch(b -> b.isFocused());
    advice = next;
    words.setText(next.message());
    getStyleClass().remove("problem");
    if (next.isProblem()) {
      getStyleClass().add("problem");
    }
    buttons.getChildren().setAll(next.suggestions().stream().map(this::button).toList());
    buttons.setManaged(!next.suggestions().isEmpty());
    if (hadFocus) {
      left.run();
    }
  }

  private Button button(Advice.Suggestion suggestion) {
    boolean first = suggestion.equals(advice.suggestions().getFirst());
    String key = first ? messages.get("grid.altEnter") : "";
    Button button = new Button(suggestion.label() + key);
    button.getStyleClass().add(suggestion.certain() ? "certain" : "possible");
    button.setOnAction(e -> taken.accept(suggestion));
    return button;
  }

  Advice advice() {
    return advice;
  }

  /** Lets the keyboard choose among the suggestions. */
  void focusSuggestions() {
    buttons.getChildren().getFirst().requestFocus();
  }

  /** Once it was high it stays so: else the table above would jump at every step of the cursor. */
  @Override
  protected double computePrefHeight(double width) {
    double needed = super.computePrefHeight(width);
    keptHeight = width == keptWidth ? Math.max(keptHeight, needed) : needed;
    keptWidth = width;
    return keptHeight;
  }

  /** Gives back the height that nothing needs any more. */
  void shrink() {
    keptHeight = 0;
    requestLayout();
  }
}
