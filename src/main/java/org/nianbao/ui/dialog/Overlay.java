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
  private static final String VEILED = "veiled";

  private final Node below;
  private final StackPane veil = new StackPane();
  private final Deque<Card> waiting = new ArrayDeque<>();
  private @Nullable Card open;
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
    Card now = open;
    if (event.getCode() == KeyCode.ESCAPE && now != null) {
      event.consume();
      take(now.choices.getLast());
    }
  }

  public boolean isOpen() {
    return open != null;
  }

  /** A question or a page that was laid over the window, or waits to be. */
  public final class Card {
    private final VBox box;
    private final List<Choice> choices;
    private final FlowPane buttons = new FlowPane();

    private Card(VBox box, List<Choice> choices) {
      this.box = box;
      this.choices = choices;
    }

    /** Puts the focus on its usual choice; nothing if it is not open. */
    public void focusPrimary() {
      int primary =
          Math.max(
              0,
              choices.indexOf(
                  choices.stream().filter(Choice::primary).findFirst().orElse(choices.getFirst())));
      if (equals(open)) {
        buttons.getChildren().get(primary).requestFocus();
      }
    }

    /** Takes it away without any of its choices; nothing if it has been answered already. */
    public void dismiss() {
      if (equals(open)) {
        close();
        openNext();
      } else {
        waiting.remove(this);
      }
    }
  }

  /**
   * Asks; the last choice is also taken by Esc. Further questions wait until this one is answered.
   */
  public Card ask(String heading, String words, List<Choice> choices) {
    VBox box = box(heading);
    Label text = new Label(words);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    box.getChildren().add(text);
    return lay(new Card(box, choices));
  }

  /** Shows a page of its own over the window. */
  public Card page(String heading, Node content, List<Choice> choices) {
    VBox box = box(heading);
    box.getStyleClass().add("overlay-page");
    VBox.setVgrow(content, Priority.ALWAYS);
    box.getChildren().add(content);
    return lay(new Card(box, choices));
  }

  /** Shows a page of its own that takes all of the window. */
  public Card whole(String heading, Node content, List<Choice> choices) {
    VBox box = box(heading);
    box.getStyleClass().add("overlay-whole");
    box.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    VBox.setVgrow(content, Priority.ALWAYS);
    box.getChildren().add(content);
    return lay(new Card(box, choices));
  }

  private static VBox box(String heading) {
    Label title = new Label(heading);
    title.getStyleClass().add("step-heading");
    title.setWrapText(true);
    VBox box = new VBox(title);
    box.getStyleClass().add("overlay-card");
    box.setMaxHeight(Region.USE_PREF_SIZE);
    return box;
  }

  private Card lay(Card card) {
    waiting.add(card);
    openNext();
    return card;
  }

  private void openNext() {
    Card next = isOpen() ? null : waiting.poll();
    if (next != null) {
      open(next);
    }
  }

  private void open(Card card) {
    open = card;
    List<Choice> choices = card.choices;
    FlowPane buttons = card.buttons;
    buttons.getStyleClass().add("overlay-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    for (Choice choice : choices) {
      buttons.getChildren().add(button(choice));
    }
    card.box.getChildren().add(buttons);
    focusBefore = getScene() == null ? null : getScene().getFocusOwner();
    below.getStyleClass().add(VEILED);
    below.setDisable(true);
    ScrollPane scroll = new ScrollPane(new StackPane(card.box));
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("overlay-scroll");
    veil.getChildren().setAll(scroll);
    veil.setVisible(true);
    veil.applyCss(); // else what scrolls has no part in the window yet, and takes no focus
    card.focusPrimary();
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

  private void take(Choice choice) {
    close();
    choice.action().run();
    openNext();
  }

  private void close() {
    veil.setVisible(false);
    veil.getChildren().clear();
    open = null;
    below.setDisable(false);
    below.getStyleClass().remove(VEILED);
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
  }
}
