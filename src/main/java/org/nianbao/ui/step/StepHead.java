package org.nianbao.ui.step;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The head of a step: its heading, buttons at the right, and a line of guidance, which stands
 * between them where there is room and below them where there is not.
 */
final class StepHead extends Region {
  /** In em, between what stands side by side. */
  private static final double ACROSS = 1.2;

  /** In em, between heading and guidance. */
  private static final double DOWN = 0.4;

  private final Label heading;
  private final Label guidance;
  private final HBox buttons = new HBox();

  StepHead(String heading, String guidance) {
    this.heading = StepFrame.label(heading, "step-heading");
    this.guidance = StepFrame.label(guidance, "step-guidance");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("step-buttons");
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(this.heading, this.guidance, buttons);
  }

  void buttons(List<? extends Node> all) {
    buttons.getChildren().addAll(all);
  }

  private double em() {
    return guidance.getFont().getSize();
  }

  private boolean isOneLine(double width) {
    double words = heading.prefWidth(-1) + guidance.prefWidth(-1);
    return words + buttonsWidth() + 2 * ACROSS * em() <= width;
  }

  private double buttonsWidth() {
    return snapSizeX(buttons.prefWidth(-1));
  }

  private double topHeight(double width) {
    double room = Math.max(0, width - buttonsWidth() - ACROSS * em());
    return Math.max(heading.prefHeight(room), buttons.prefHeight(-1));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return heading.prefWidth(-1) + ACROSS * em() + buttonsWidth();
  }

  @Override
  protected double computeMinWidth(double height) {
    return buttonsWidth();
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    double top = topHeight(room);
    return snapSizeY(isOneLine(room) ? top : top + DOWN * em() + guidance.prefHeight(room));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double top = topHeight(width);
    double right = width - buttonsWidth();
    buttons.resizeRelocate(right, 0, buttonsWidth(), snapSizeY(top));
    double left = Math.max(0, Math.min(heading.prefWidth(-1), right - ACROSS * em()));
    double high = heading.prefHeight(left);
    double y = snapPositionY((top - high) / 2);
    heading.resizeRelocate(0, y, snapSizeX(left), snapSizeY(high));
    if (isOneLine(width)) {
      double x = snapPositionX(left + ACROSS * em());
      double base = y + heading.getBaselineOffset() - guidance.getBaselineOffset();
      double needed = guidance.prefWidth(-1);
      guidance.resizeRelocate(
          x, snapPositionY(base), snapSizeX(needed), snapSizeY(guidance.prefHeight(-1)));
    } else {
      guidance.resizeRelocate(
          0, snapPositionY(top + DOWN * em()), width, snapSizeY(guidance.prefHeight(width)));
    }
  }
}
