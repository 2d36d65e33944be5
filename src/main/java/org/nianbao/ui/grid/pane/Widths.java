package org.nianbao.ui.grid.pane;

import java.util.List;

/**
 * How wide the columns are, in em: some of fixed width, one of labels, the rest of figures, all
 * equal. Figures get what they need first, then labels, then both share what is left.
 *
 * @param groups the columns of heads of groups, before the labels
 * @param hasLabels whether there is a column of labels
 * @param figures how many columns of figures
 * @param trailing the columns after the figures
 */
record Widths(List<Double> groups, boolean hasLabels, int figures, List<Double> trailing) {
  /** Six letters in a line, with the room around them: the labels then take three lines at most. */
  private static final double LABEL_LEAST = 8.4;

  /** Room for the longest label in two lines; more would only take room from the figures. */
  private static final double LABEL_GOOD = 17;

  /** Six digits and a sign. */
  private static final double FIGURE_LEAST = 4;

  /** Five digits: all columns of the matrix at 1080, with letters one size larger than usual. */
  private static final double FIGURE_OF_SEVERAL_LEAST = 3.7;

  /** Four digits and a sign. */
  private static final double FIGURE_OF_MANY_LEAST = 3.2;

  /** A head of six letters in one line; wider cells carry the eye from the label no more. */
  private static final double FIGURE_MOST = 6.8;

  /**
   * Where there are three columns, amounts with decimals and their reading have to stand in them.
   */
  private static final double FIGURE_OF_FEW_MOST = 11;

  /** More are the matrix. */
  private static final int SEVERAL = 6;

  /** More are one long row. */
  private static final int MANY = 8;

  private static final int FEW = 3;

  Widths {
    groups = List.copyOf(groups);
    trailing = List.copyOf(trailing);
  }

  double[] share(double available) {
    double rest = available - sum(groups) - sum(trailing);
    double least = least();
    if (!hasLabels) {
      return widths(0, Math.max(least, rest / figures));
    }
    double label = Math.clamp(rest - figures * least, LABEL_LEAST, LABEL_GOOD);
    double most = figures > FEW ? FIGURE_MOST : FIGURE_OF_FEW_MOST;
    double figure = Math.clamp((rest - label) / figures, least, most);
    return widths(Math.max(label, rest - figure * figures), figure);
  }

  private double least() {
    if (figures > MANY) {
      return FIGURE_OF_MANY_LEAST;
    }
    return figures > SEVERAL ? FIGURE_OF_SEVERAL_LEAST : FIGURE_LEAST;
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }

  private double[] widths(double label, double figure) {
    double[] widths = new double[groups.size() + (hasLabels ? 1 : 0) + figures + trailing.size()];
    int at = 0;
    for (double width : groups) {
      widths[at++] = width;
    }
    if (hasLabels) {
      widths[at++] = label;
    }
    for (int i = 0; i < figures; i++) {
      widths[at++] = figure;
    }
    for (double width : trailing) {
      widths[at++] = width;
    }
    return widths;
  }
}
