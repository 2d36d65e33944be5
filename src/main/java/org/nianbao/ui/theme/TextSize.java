package org.nianbao.ui.theme;

import java.util.List;

/**
 * One of five sizes of text. Everything is laid out in em, so the size moves all of it.
 *
 * @param step from 1, the smallest, to 5
 */
public record TextSize(int step) {
  private static final List<Integer> PIXELS = List.of(12, 14, 16, 19, 22);

  public static final TextSize NORMAL = new TextSize(2);

  public TextSize {
    step = Math.clamp(step, 1, PIXELS.size());
  }

  /** The size of 1 em. */
  public int pixels() {
    return PIXELS.get(step - 1);
  }

  public TextSize larger() {
    return new TextSize(step + 1);
  }

  public TextSize smaller() {
    return new TextSize(step - 1);
  }
}
