package org.nianbao.ui.dialog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Lays questions and pages over the window, one at a time. JavaFX's own Alert can be blank before
 * the first stage on some drivers, and cannot be sized by the text size.
 */
public final class Overlay extends StackPane {
  private final Node below;
  private final StackPane veil = new StackPane();
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private @Nullable Choice onEscape;
  private @Nullable Node focusBefore;

  /**
   * @param below the window's content, which cannot be used while something lies over it
   */
  public Overlay(Node below) {
    this.below = below;
    veil.getStyleClass().add("veil");
    veil.setVisible(false);
    veil.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    getChildren().setAll(below, veil);
  }

  private void escape(KeyEvent event) {
    Choice last = onEscape;
    if (event.getCode() == KeyCode.ESCAPE && last != null) {
      event.consume();
      take(last);
    }
  }

  public boolean isOpen() {
    return veil.isVisible();
  }

  /**
   * Asks; the last choice is also taken by Esc. Further questions wait until this one is answered.
   */
  public void ask(String heading, String words, List<Choice> choices) {
    VBox card = card(heading);
    Label text = new Label(words);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    card.getChildren().add(text);
    open(card, choices);
  }

  /** Shows a page of its own over the window. */
  public void page(String heading, Node content, List<Choice> choices) {
    VBox card = card(heading);
    card.getStyleClass().add("overlay-page");
    VBox.setVgrow(content, Priority.ALWAYS);
    card.getChildren().add(content);
    open(card, choices);
  }

  private static VBox card(String heading) {
    Label title = new Label(heading);
    title.getStyleClass().add("step-heading");
    title.setWrapText(true);
    VBox card = new VBox(title);
    card.getStyleClass().add("overlay-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    return card;
  }

  private void open(VBox card, List<Choice> choices) {
    if (isOpen()) {
      waiting.add(() -> open(card, choices));
      return;
    }
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("overlay-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    for (Choice choice : choices) {
      buttons.getChildren().add(button(choice));
    }
    card.getChildren().add(buttons);
    focusBefore = getScene() == null ? null : getScene().getFocusOwner();
    below.setDisable(true);
    ScrollPane scroll = new ScrollPane(new StackPane(card));
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("overlay-scroll");
    veil.getChildren().setAll(scroll);
    onEscape = choices.getLast();
    veil.setVisible(true);
    int primary =
        Math.max(
            0,
            choices.indexOf(
                choices.stream().filter(Choice::primary).findFirst().orElse(choices.getFirst())));
    buttons.getChildren().get(primary).requestFocus();
  }

  private Button button(Choice choice) {
    Button button = new Button(choice.words());
    button.setMinWidth(Region.USE_PREF_SIZE);
    if (choice.primary()) {
      button.getStyleClass().add("primary");
    }
    button.setOnAction(e -> take(choice));
    button.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            take(choice);
          }
        });
    return button;
  }

  /** Takes the page away without any of its choices. */
  public void dismiss() {
    close();
  }

  private void take(Choice choice) {
    close();
    choice.action().run();
    if (!isOpen() && !waiting.isEmpty()) {
      waiting.poll().run();
    }
  }

  private void close() {
    veil.setVisible(false);
    veil.getChildren().clear();
    onEscape = null;
    below.setDisable(false);
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
  }
}
