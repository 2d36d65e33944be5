package org.nianbao.ui;

import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;

/** A mouse wheel, which the robot does not have without a screen. */
public final class Wheel {
  private Wheel() {}

  /** Turned by some pixels; what is below comes into sight with a negative number. */
  public static ScrollEvent turned(double y) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        0,
        0,
        0,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        y,
        0,
        y,
        HorizontalTextScrollUnits.NONE,
        0,
        VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }
}
