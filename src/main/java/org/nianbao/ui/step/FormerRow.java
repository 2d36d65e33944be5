package org.nianbao.ui.step;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.FormerParagraph;
import org.nianbao.text.Messages;

/** A paragraph of last year's, greyed, beside what becomes of it this year. */
final class FormerRow extends GridPane {
  private static final double LETTER = 17;
  private static final double HALF = 50;

  /** What can be done with it. */
  interface FormerCommands {
    /** 照用, or 改写 where the clerk goes on in it. */
    void take(boolean goOn);

    /** The caret was put into it. */
    void enter();

    /** 不要. */
    void leave();

    void write(String text);

    /** To the next paragraph that nobody has decided on. */
    void next();
  }

  private final Messages messages;
  private final FormerCommands actions;
  private final VBox right = new VBox();
  private final FlowPane numbers = new FlowPane();
  private final TextArea area = new TextArea();
  private final TypedText typed;
  private final Label former;
  private FormerParagraph.@Nullable ParagraphState shown;

  FormerRow(
      FormerParagraph paragraph, boolean editable, Messages messages, FormerCommands actions) {
    this.messages = messages;
    this.actions = actions;
    getStyleClass().add("former-row");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(HALF);
      getColumnConstraints().add(half);
    }
    former = StepFrame.label(paragraph.text(), "former-text");
    GridPane.setValignment(former, VPos.TOP);
    right.getStyleClass().add("former-right");
    right.getChildren().addAll(new HBox(), numbers);
    numbers.getStyleClass().add("old-numbers");
    numbers.setMinHeight(USE_PREF_SIZE);
    // Neither long words nor large letters widen the step beyond the window.
    right.setMinWidth(0);
    numbers.setMinWidth(0);
    area.setMinWidth(0);
    addRow(0, former, right);
    area.setWrapText(true);
    area.setEditable(editable);
    area.getStyleClass().add("former-area");
    area.setAccessibleText(messages.get("former.area"));
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER && !e.isAltDown()) {
            // A paragraph stays one: Enter goes to the next.
            e.consume();
            actions.next();
          }
        });
    area.focusedProperty()
        .addListener(
            (property, was, is) -> {
              if (is) {
                actions.enter();
              }
            });
    area.textProperty().addListener((property, was, is) -> fit());
    area.widthProperty().addListener((property, was, is) -> fit());
    typed = TypedText.of(area, text -> actions.write(text.replace('\n', ' ')));
    setDisable(!editable);
  }

  private void fit() {
    double letters = Math.max(8, (area.getWidth() - 30) / LETTER);
    area.setPrefRowCount(1 + (int) (area.getLength() / letters));
  }

  void show(FormerParagraph paragraph, String text) {
    if (paragraph.state() != shown) {
      shown = paragraph.state();
      right
          .getChildren()
          .set(
              0,
              switch (paragraph.state()) {
                case OPEN ->
                    choices(
                        button("former.take", () -> actions.take(false)),
                        button("former.rewrite", () -> actions.take(true)),
                        button("former.leave", actions::leave));
                case TAKEN -> {
                  HBox.setHgrow(area, Priority.ALWAYS);
                  yield choices(area, link("former.leave", actions::leave));
                }
                case LEFT ->
                    choices(
                        StepFrame.label(messages.get("former.left"), "step-note"),
                        link("former.stillTake", () -> actions.take(true)));
              });
      former.getStyleClass().remove("former-left");
      if (paragraph.state() == FormerParagraph.ParagraphState.LEFT) {
        former.getStyleClass().add("former-left");
      }
    }
    if (!area.getText().stripTrailing().equals(text.stripTrailing())) {
      typed.show(text);
    }
  }

  /** Shows last year's numbers in it. */
  void showNumbers(List<? extends Node> chips) {
    numbers.getChildren().setAll(chips);
    numbers.setVisible(!chips.isEmpty());
    numbers.setManaged(!chips.isEmpty());
  }

  /** Puts the focus on the first of last year's numbers in it; false if there is none. */
  boolean focusNumber() {
    numbers.getChildren().stream().findFirst().ifPresent(OldNumberChips::focus);
    return !numbers.getChildren().isEmpty();
  }

  private static HBox choices(Region... buttons) {
    HBox box = new HBox(buttons);
    box.getStyleClass().add("field-row");
    return box;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    button.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            e.consume();
            action.run();
          }
        });
    return button;
  }

  private Button link(String key, Runnable action) {
    Button link = button(key, action);
    link.getStyleClass().add("link");
    return link;
  }

  /** Puts the focus on the choice, or into the text. */
  void focus() {
    if (shown == FormerParagraph.ParagraphState.TAKEN) {
      area.requestFocus();
    } else {
      List<Button> buttons =
          lookupAll(".button").stream()
              .filter(Button.class::isInstance)
              .map(Button.class::cast)
              .toList();
      buttons.stream().findFirst().ifPresent(Button::requestFocus);
    }
  }

  /** Selects a part of the text; nothing but the caret moves where both ends are one place. */
  void select(int from, int to) {
    area.requestFocus();
    area.selectRange(Math.min(from, area.getLength()), Math.min(to, area.getLength()));
  }

  int caret() {
    return area.getCaretPosition();
  }
}
