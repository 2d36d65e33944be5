package org.nianbao.ui.editor;

import javafx.scene.layout.VBox;

/**
 * A box that is never lower than it wants to be, and whose height for a width is worked out once
 * until something in it changes. JavaFX keeps heights only of what does not wrap, and asks a
 * scrolled column of wrapped texts for each of them several times in every layout.
 */
class KnownHeight extends VBox {
  private double width = Double.NaN;
  private double height;

  KnownHeight() {
    setMinHeight(USE_PREF_SIZE);
  }

  @Override
  protected double computePrefHeight(double forWidth) {
    if (width != forWidth) {
      height = super.computePrefHeight(forWidth);
      width = forWidth;
    }
    return height;
  }

  @Override
  public void requestLayout() {
    width = Double.NaN;
    super.requestLayout();
  }
}
