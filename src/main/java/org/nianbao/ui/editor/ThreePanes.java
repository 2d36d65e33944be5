package org.nianbao.ui.editor;

import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.nianbao.ui.step.LiveScroll;

/**
 * The steps at the left, the step in the middle, the problems at the right, as far as there is room
 * for them: a narrow window folds the problems away until they are asked for, and a very narrow one
 * then shows them in place of the steps.
 */
final class ThreePanes extends BorderPane {
  /** Width in em that all three need. */
  private static final double ROOM_FOR_PROBLEMS = 88;

  /** Width in em that the steps need for the words of their marks. */
  private static final double ROOM_FOR_MARKS = 60;

  private final Node problems;
  private final LiveScroll left = new LiveScroll();
  private final WidthInEm width;
  private final BooleanBinding narrow;
  private boolean problemsAsked = true;

  /**
   * @param font what running text is set in
   */
  ThreePanes(Node middle, Node problems, ObservableValue<Font> font) {
    this.problems = problems;
    width = new WidthInEm(widthProperty(), font);
    narrow =
        width
            .lessThan(ROOM_FOR_MARKS)
            .or(rightProperty().isNotNull().and(width.lessThan(ROOM_FOR_PROBLEMS)));
    left.setFitToHeight(true);
    left.getStyleClass().add("step-list-scroll");
    setLeft(left);
    setCenter(middle);
    widthProperty().addListener(pixels -> fit());
    // The letters grow while the scene goes through all its nodes: none may come or go meanwhile.
    font.addListener(letters -> Platform.runLater(this::fit));
  }

  private void fit() {
    arrange(problemsAsked && width.get() >= ROOM_FOR_PROBLEMS);
  }

  /** Whether there is no room for the words of the steps' marks. */
  BooleanExpression narrow() {
    return narrow;
  }

  void setSteps(Node steps) {
    left.setContent(steps);
  }

  boolean showsSteps() {
    return getLeft() != null;
  }

  boolean showsProblems() {
    return getRight() != null;
  }

  /** Folds the problems away, or unfolds them; wide windows keep to it. */
  void foldProblems() {
    problemsAsked = !showsProblems();
    arrange(problemsAsked);
  }

  private void arrange(boolean withProblems) {
    @Nullable Node right = withProblems ? problems : null;
    @Nullable Node steps = withProblems && width.get() < ROOM_FOR_MARKS ? null : left;
    setRight(right);
    setLeft(steps);
  }
}
