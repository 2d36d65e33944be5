package org.nianbao.ui.review;

import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nianbao.text.Messages;
import org.nianbao.ui.step.LiveScroll;

/**
 * What was understood at the left, the item that is looked at and its place in the file at the
 * right. Enter goes from doubt to doubt; everything can be done by keys.
 */
final class ReviewPage extends VBox implements AutoCloseable {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  /** Of the right half's height: the file's own page is looked at as well. */
  private static final double CARD_MOST = 0.6;

  private final ReviewedReport reviewed;
  private final Messages messages;
  private final Label summary = new Label();
  private final Understood understood;
  private final ItemCard card;
  private final SourceBeside beside;
  private final LiveScroll cardInSight;
  private Runnable allSeen = () -> {};
  private int at;

  ReviewPage(ReviewedReport reviewed, FileContent content, Messages messages) {
    this.reviewed = reviewed;
    this.messages = messages;
    this.understood = new Understood(reviewed, messages, this::choose);
    this.card = new ItemCard(reviewed, messages, text -> goOn());
    card.onPlaced(
        (leftover, section) -> {
          reviewed.place(leftover, section);
          changed();
          choose(at);
        });
    this.beside = new SourceBeside(content, reviewed.index(), messages);
    summary.setWrapText(true);
    summary.setMinHeight(USE_PREF_SIZE);
    summary.getStyleClass().add("review-summary");
    Label keys = new Label(messages.get(reviewed.all() == 0 ? "review.keysClear" : "review.keys"));
    keys.getStyleClass().add("step-note");
    keys.setWrapText(true);
    cardInSight = new LiveScroll(card);
    cardInSight.setMinHeight(0);
    cardInSight.setFocusTraversable(false);
    VBox right = new RightHalf();
    right.getStyleClass().add("review-right");
    VBox.setVgrow(beside, Priority.ALWAYS);
    HBox halves = new HBox(understood, right);
    halves.getStyleClass().add("review-halves");
    understood.setMinWidth(0);
    understood.prefWidthProperty().bind(halves.widthProperty().multiply(0.56));
    right.prefWidthProperty().bind(halves.widthProperty().multiply(0.44));
    right.setMinWidth(0);
    VBox.setVgrow(halves, Priority.ALWAYS);
    getStyleClass().add("review");
    getChildren().setAll(summary, halves, keys);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** The card takes the height that its words need; where that leaves too little, it scrolls. */
  private final class RightHalf extends VBox {
    RightHalf() {
      super(cardInSight, beside);
    }

    @Override
    protected void layoutChildren() {
      double needed = card.prefHeight(getWidth());
      double height = Math.min(needed, getHeight() * CARD_MOST);
      cardInSight.setPrefHeight(height);
      beside.setPrefHeight(Math.max(0, getHeight() - getSpacing() - height));
      super.layoutChildren();
    }
  }

  /** What follows when no doubt is left. */
  void onAllSeen(Runnable handler) {
    allSeen = handler;
  }

  /** Goes to the first doubt; where there is none, to the first item and on. */
  void begin() {
    say();
    OptionalInt first = reviewed.nextOpen(-1, 1);
    choose(first.orElse(at));
    if (first.isEmpty()) {
      allSeen.run();
    }
  }

  private void choose(int item) {
    if (reviewed.items().isEmpty()) {
      return;
    }
    at = Math.clamp(item, 0, reviewed.items().size() - 1);
    ReviewItem now = reviewed.items().get(at);
    card.show(now);
    cardInSight.setVvalue(0);
    beside.show(now.places());
    understood.choose(at);
    if (!(now instanceof ReviewItem.FigureItem)) {
      understood.requestFocus();
    }
  }

  private void key(KeyEvent event) {
    boolean inField = event.getTarget() instanceof TextField;
    boolean onButton = event.getTarget() instanceof Button;
    if (event.getCode() == KeyCode.ENTER && onButton) {
      ((Button) event.getTarget()).fire();
    } else if (event.getCode() == KeyCode.ENTER) {
      goOn();
    } else if (event.getCode() == KeyCode.DOWN) {
      leaveTo(at + 1);
    } else if (event.getCode() == KeyCode.UP) {
      leaveTo(at - 1);
    } else if (event.getCode() == KeyCode.F8) {
      reviewed.nextOpen(at, event.isShiftDown() ? -1 : 1).ifPresent(this::leaveTo);
    } else if (UNDO.match(event) && !(inField && isTyping())) {
      move(reviewed.undo());
    } else if (REDO.match(event) && !(inField && isTyping())) {
      move(reviewed.redo());
    } else {
      return;
    }
    event.consume();
  }

  private boolean isTyping() {
    return !reviewed.items().isEmpty() && card.isTyping(reviewed.items().get(at));
  }

  private void move(OptionalInt item) {
    changed();
    item.ifPresent(this::choose);
  }

  /** Keeps what was typed, and looks at another item; a doubt that was only passed stays one. */
  private void leaveTo(int item) {
    keepTyping();
    choose(item);
  }

  /** Takes what stands in the field for right, and goes to the next doubt. */
  private void goOn() {
    if (reviewed.items().isEmpty()) {
      return;
    }
    if (reviewed.items().get(at) instanceof ReviewItem.FigureItem figure) {
      reviewed.put(figure.cell(), card.typed());
      changed();
    }
    OptionalInt next = reviewed.nextOpen(at, 1);
    choose(next.orElse(at));
    if (next.isEmpty()) {
      allSeen.run();
    }
  }

  /** Puts what is being typed into the report. */
  void keepTyping() {
    if (isTyping() && reviewed.items().get(at) instanceof ReviewItem.FigureItem figure) {
      reviewed.put(figure.cell(), card.typed());
      changed();
    }
  }

  private void changed() {
    understood.refresh();
    say();
  }

  private void say() {
    String found = reviewed.imported().summary(messages) + ofTheFile();
    summary.setText(
        reviewed.all() == 0 || reviewed.open() == reviewed.all()
            ? found
            : found
                + (reviewed.open() == 0
                    ? messages.get("review.allSeen")
                    : messages.get("review.left", reviewed.open())));
  }

  /**
   * What was put in its place by now; and that a file is read without doubt does not make it right.
   */
  private String ofTheFile() {
    String placed =
        reviewed.placed() == 0 ? "" : messages.get("review.placedCount", reviewed.placed());
    return reviewed.errors() == 0
        ? placed
        : placed + messages.get("review.fileErrors", reviewed.errors());
  }

  @Override
  public void close() {
    beside.close();
  }
}
