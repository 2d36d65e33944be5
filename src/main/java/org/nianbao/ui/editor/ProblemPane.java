package org.nianbao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
  private List<Problem> problems = List.of();
  private @Nullable List<Problem> drawn;
  private boolean drawing;
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
    sceneProperty().addListener(scene -> drawSoon());
  }

  /** Takes what was found; the cards follow when the cell that was typed into has been drawn. */
  void show(CheckedReport judgement) {
    problems = judgement.problems();
    current = Math.min(current, problems.size() - 1);
    drawSoon();
  }

  private void drawSoon() {
    if (!drawing) {
      drawing = true;
      Platform.runLater(
          () -> {
            drawing = false;
            draw();
          });
    }
  }

  /**
   * Redraws the cards that changed; those that did not keep what is being typed into them. Folded
   * away it draws nothing until it is unfolded.
   */
  private void draw() {
    List<Problem> now = problems;
    if (getScene() == null || now.equals(drawn)) {
      return;
    }
    List<ProblemCard> kept =
        cards.getChildren().stream()
            .mapMulti(
                (Node node, Consumer<ProblemCard> sink) -> {
                  if (node instanceof ProblemCard card) {
                    sink.accept(card);
                  }
                })
            .toList();
    List<Node> next = new ArrayList<>();
    for (Problem problem : now) {
      next.add(
          kept.stream()
              .filter(card -> card.problem().equals(problem))
              .findFirst()
              .orElseGet(() -> new ProblemCard(problem, messages, actions)));
    }
    if (next.isEmpty()) {
      Label none = new Label(messages.get("problems.none"));
      none.setWrapText(true);
      none.getStyleClass().add("problem-none");
      next.add(none);
    }
    cards.getChildren().setAll(next);
    drawn = now;
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
    List<Problem> open = problems.stream().filter(p -> !p.isSettled()).toList();
    if (open.isEmpty()) {
      return;
    }
    current = Math.floorMod(current < 0 && by < 0 ? -1 : current + by, open.size());
    Finding finding = open.get(current).first();
    actions.goTo(finding, actions.steps(finding).getFirst());
  }
}
