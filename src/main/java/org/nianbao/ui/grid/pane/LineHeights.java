package org.nianbao.ui.grid.pane;

import java.util.Arrays;

/**
 * How high the lines are, where no head needs more.
 *
 * @param isClose whether they stand as close as in Excel, so that a whole table is seen at once
 * @param free what all lines share beyond that, in pixels
 */
record LineHeights(boolean isClose, int free) {
  /** In em: a line of figures with room to click at. */
  static final double ROOMY_EM = 2.15;

  private static final double ROOMY_HEAD_EM = 1.8;

  /** In em: as Excel has it, 20 pixels at 11 points. */
  private static final double CLOSE_EM = 1.36;

  static final LineHeights ROOMY = new LineHeights(false, 0);
  static final LineHeights CLOSE = close(0);

  static LineHeights close(int free) {
    return new LineHeights(true, free);
  }

  /** What a line has of what they share. */
  int more(int line, int lines) {
    return free / lines + (line < free % lines ? 1 : 0);
  }

  /** The least height of each line, in pixels. */
  double[] leasts(int lines, int headLines, double em) {
    double[] leasts = new double[lines];
    Arrays.fill(leasts, Math.ceil((isClose ? CLOSE_EM : ROOMY_EM) * em));
    Arrays.fill(leasts, 0, headLines, Math.ceil((isClose ? CLOSE_EM : ROOMY_HEAD_EM) * em));
    return leasts;
  }
}
