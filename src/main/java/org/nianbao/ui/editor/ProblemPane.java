package org.nianbao.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Finding;
import org.nianbao.check.Problem;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.step.LiveScroll;

/** The problems at the right, worst first, in the same words as at the cell. */
final class ProblemPane extends VBox {
  private final Messages messages;
  private final ProblemCard.CardCommands actions;
  private final VBox cards = new VBox();
  private @Nullable CheckedReport taken;
  private @Nullable List<Problem> drawn;
  private final Label none = new Label();
  private int current = -1;

  ProblemPane(Messages messages, ProblemCard.CardCommands actions) {
    this.messages = messages;
    this.actions = actions;
    getStyleClass().add("problem-pane");
    Label heading = new Label(messages.get("problems.heading"));
    heading.getStyleClass().add("pane-heading");
    cards.getStyleClass().add("problem-cards");
    LiveScroll scroll = new LiveScroll(cards);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(heading, scroll);
    none.setText(messages.get("problems.none"));
    none.setWrapText(true);
    none.getStyleClass().add("problem-none");
    sceneProperty().addListener(scene -> Platform.runLater(this::draw));
  }

  /** Takes what was found, to be drawn when the cell that was typed into has been. */
  void take(CheckedReport judgement) {
    taken = judgement;
  }

  /** Takes what was found, and draws it. */
  void show(CheckedReport judgement) {
    take(judgement);
    draw();
  }

  /**
   * Redraws the cards that changed; those that did not keep what is being typed into them. Folded
   * away it draws nothing until it is unfolded.
   */
  private void draw() {
    if (taken == null || getScene() == null) {
      return;
    }
    List<Problem> now = taken.problems();
    if (now.equals(drawn)) {
      return;
    }
    Map<Problem, ProblemCard> kept = new HashMap<>();
    for (Node node : cards.getChildren()) {
      if (node instanceof ProblemCard card) {
        kept.put(card.problem(), card);
      }
    }
    List<Node> next = new ArrayList<>();
    for (Problem problem : now) {
      ProblemCard card = kept.remove(problem);
      next.add(card == null ? new ProblemCard(problem, messages, actions) : card);
    }
    if (next.isEmpty()) {
      next.add(none);
    }
    replace(next);
    drawn = now;
  }

  /** Card by card, since one that leaves the window for a moment is styled anew. */
  private void replace(List<Node> next) {
    List<Node> shown = cards.getChildren();
    shown.retainAll(Set.copyOf(next));
    for (int i = 0; i < next.size(); i++) {
      Node card = next.get(i);
      if (i == shown.size() || !shown.get(i).equals(card)) {
        shown.remove(card);
        shown.add(i, card);
      }
    }
  }

  /** Puts the focus on the first problem's way to be mended. */
  void focusFirst() {
    Node go = cards.lookup(".button");
    if (go != null) {
      go.requestFocus();
    }
  }

  /** Goes to the next problem (1) or the former one (-1), around at the ends. */
  void step(int by) {
    List<Problem> open = taken == null ? List.of() : taken.open();
    if (open.isEmpty()) {
      return;
    }
    current = Math.min(current, open.size() - 1);
    current = Math.floorMod(current < 0 && by < 0 ? -1 : current + by, open.size());
    Finding finding = open.get(current).first();
    actions.goTo(finding, actions.steps(finding).getFirst());
  }
}
