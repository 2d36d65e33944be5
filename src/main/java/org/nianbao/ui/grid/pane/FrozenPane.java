package org.nianbao.ui.grid.pane;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Nodes on lines and columns, of which the first lines and columns stay in sight while the rest
 * scrolls. The last lines stay too, as long as that leaves enough to see between. Nodes are
 * unmanaged, so one that changes lays out itself alone.
 *
 * <p>Longer than most classes: the geometry of what stays and what scrolls is one calculation.
 */
public final class FrozenPane extends Region {
  /** With fewer lines between them frozen heads and sums would leave nothing to fill in. */
  private static final int LEAST_LINES_BETWEEN = 5;

  /** Heads that take more of the height scroll away with the rest. */
  private static final double HEADS_MOST_SHARE = 0.4;

  /** As Windows has it by default. */
  private static final int WHEEL_LINES = 3;

  private static final double STAYS_CLOSE = 1.15;

  private static final double BAR_EM = 0.9;
  private static final int KEPT_GEOMETRIES = 6;

  /** What a geometry hangs on, beside the text's size and the heads. */
  private record Shape(double width, LineHeights heights) {}

  private final int lines;
  private final int frozenLines;
  private final int footLines;
  private final int frozenColumns;
  private final Widths widths;
  private final Map<Node, GridArea> spots = new LinkedHashMap<>();

  /** Top, middle, bottom; left, right. */
  private final ClippedView[][] views = new ClippedView[3][2];

  private final PaneScroll down = new PaneScroll(Orientation.VERTICAL, this::requestLayout);
  private final PaneScroll across = new PaneScroll(Orientation.HORIZONTAL, this::requestLayout);
  private final Text probe = new Text();
  private final Map<Shape, Geometry> geometries = new HashMap<>();
  private @Nullable Geometry placed;
  private List<GridArea> revealed = List.of();
  private double seenWidth;
  private double seenHeight;

  FrozenPane(int lines, int frozenLines, int footLines, int frozenColumns, Widths widths) {
    this.lines = lines;
    this.frozenLines = frozenLines;
    this.footLines = footLines;
    this.frozenColumns = frozenColumns;
    this.widths = widths;
    getStyleClass().add("frozen-pane");
    String[] styles = {"head-view", "view", "foot-view"};
    for (int v : new int[] {1, 0, 2}) {
      for (int h : new int[] {1, 0}) {
        views[v][h] = new ClippedView(styles[v]);
        getChildren().add(views[v][h]);
      }
    }
    getChildren().addAll(down, across);
    probe.setManaged(false);
    probe.setVisible(false);
    probe.fontProperty().addListener(o -> forget());
    getChildren().add(probe);
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
  }

  /** Puts a node onto its lines and columns, above those already there, or moves it. */
  void put(Node node, GridArea spot) {
    boolean isNew = spots.put(node, spot) == null;
    if (isNew) {
      node.setManaged(false);
      views[row(spot)][spot.column() < frozenColumns ? 0 : 1].content().getChildren().add(node);
      forget();
    } else if (placed != null) {
      place(node, spot, placed);
    }
  }

  private int row(GridArea spot) {
    return spot.line() < frozenLines ? 0 : spot.line() < lines - footLines ? 1 : 2;
  }

  private void forget() {
    geometries.clear();
    placed = null;
    requestLayout();
  }

  /** The size of the text, in pixels. */
  private double em() {
    return probe.getFont().getSize();
  }

  private void scroll(ScrollEvent event) {
    double line = lineHeight() * WHEEL_LINES;
    double by = Math.min(line, Math.abs(event.getDeltaY()) * 2);
    boolean moved = down.move(-Math.signum(event.getDeltaY()) * by);
    if (across.move(-event.getDeltaX()) || moved) {
      event.consume();
    }
  }

  /**
   * Scrolls just as far as is needed to see all of each spot, its start at least; again when the
   * pane gets another size.
   *
   * @param spots the last is seen in any case, those before it as far as there is room
   */
  void reveal(List<GridArea> spots) {
    revealed = spots;
    layout();
    Geometry g = placed;
    if (g != null) {
      spots.forEach(spot -> reveal(spot, g));
    }
  }

  private void reveal(GridArea spot, Geometry g) {
    if (row(spot) == 1) {
      double top = g.y(frozenLines);
      down.reveal(g.y(spot.line()) - top, g.y(spot.line() + spot.lines()) - top);
    }
    if (spot.column() >= frozenColumns) {
      double left = g.x(frozenColumns);
      across.reveal(g.x(spot.column()) - left, g.x(spot.column() + spot.columns()) - left);
    }
  }

  /** How many lines fit between those that stay. */
  public int visibleLines() {
    return (int) Math.max(1, views[1][1].getHeight() / lineHeight() - 1);
  }

  private double lineHeight() {
    Geometry g = placed;
    return g == null
        ? em() * LineHeights.ROOMY_EM
        : Math.max(1, g.y(frozenLines + 1) - g.y(frozenLines));
  }

  private Geometry geometry(double width, LineHeights heights) {
    Shape shape = new Shape(width, heights);
    Geometry known = geometries.get(shape);
    if (known != null) {
      return known;
    }
    if (geometries.size() == KEPT_GEOMETRIES) {
      geometries.clear();
    }
    double[] leasts = heights.leasts(lines, frozenLines, em());
    Geometry made = new Geometry(widths.share(width / em()), leasts, em(), heights, spots);
    geometries.put(shape, made);
    return made;
  }

  /**
   * Roomy lines where all of them fit or some have to be scrolled to in any case; in between they
   * are as much closer as it takes to see all. Close ones stay close when a message takes a little
   * of the height.
   */
  private Geometry fitting(double width, double height) {
    Geometry roomy = geometry(width, LineHeights.ROOMY);
    if (roomy.height() <= height) {
      return roomy;
    }
    Geometry close = geometry(width, LineHeights.CLOSE);
    boolean wasClose = placed != null && placed.heights().isClose();
    double most = wasClose ? height * STAYS_CLOSE : height;
    if (close.height() > most || close.width() > width) {
      return roomy;
    }
    int free = (int) (height - close.height());
    return free <= 0 ? close : geometry(width, LineHeights.close(free));
  }

  private void place(Node node, GridArea spot, Geometry g) {
    if (node instanceof HeadNode head) {
      head.setTight(g.heights().isClose());
    }
    int[] starts = {0, frozenLines, lines - footLines};
    double x = g.x(spot.column());
    double y = g.y(spot.line());
    node.resizeRelocate(
        x - (spot.column() < frozenColumns ? 0 : g.x(frozenColumns)),
        y - g.y(starts[row(spot)]),
        g.x(spot.column() + spot.columns()) - x,
        g.y(spot.line() + spot.lines()) - y);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 60 * em();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 20 * em();
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = (width < 0 ? computePrefWidth(-1) : width) - insetsAcross();
    Geometry g = geometry(inner, LineHeights.ROOMY);
    return g.height() + insetsDown() + (g.width() > inner ? bar() : 0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return em() * LineHeights.ROOMY_EM * 6;
  }

  private double insetsAcross() {
    return snappedLeftInset() + snappedRightInset();
  }

  private double insetsDown() {
    return snappedTopInset() + snappedBottomInset();
  }

  private double bar() {
    return snapSizeX(Math.max(BAR_EM * em(), down.prefWidth(-1)));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - insetsAcross();
    double height = getHeight() - insetsDown();
    Geometry g = fitting(width, height);
    boolean scrollsDown = g.height() + (g.width() > width ? bar() : 0) > height;
    if (scrollsDown) {
      width -= bar();
      g = geometry(width, g.heights());
    }
    boolean scrollsAcross = g.width() > width;
    if (scrollsAcross) {
      height -= bar();
    }
    if (!g.equals(placed)) {
      Geometry now = g;
      spots.forEach((node, spot) -> place(node, spot, now));
      placed = g;
    }
    show(g, width, height, scrollsDown, scrollsAcross);
    if (seenWidth != width || seenHeight != height) {
      seenWidth = width;
      seenHeight = height;
      reveal(revealed);
    }
  }

  private void show(
      Geometry g, double width, double height, boolean scrollsDown, boolean scrollsAcross) {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double hidden = g.y(hiddenLines(g, height));
    double heads = g.y(frozenLines) - hidden;
    double middle = g.y(lines - footLines) - g.y(frozenLines);
    double foot = g.height() - g.y(lines - footLines);
    double room = height - heads - foot;
    boolean footStays = room >= Math.min(middle, LEAST_LINES_BETWEEN * LineHeights.ROOMY_EM * em());
    double range = footStays ? middle : middle + foot;
    double seen = Math.min(range, footStays ? room : height - heads);
    double fixed = g.x(frozenColumns);
    double right = Math.min(width, g.width()) - fixed;
    down.show(scrollsDown, range, seen);
    across.show(scrollsAcross, g.width() - fixed, right);
    double v = down.getValue();
    double footTop = heads + (footStays ? seen : middle - v);
    double[] tops = {top, top + heads, top + footTop};
    double[] heights = {Math.min(heads, height), seen, Math.min(foot, height - footTop)};
    double[] from = {hidden, v, 0};
    for (int i = 0; i < 3; i++) {
      views[i][0].show(left, tops[i], fixed, heights[i], 0, from[i]);
      views[i][1].show(left + fixed, tops[i], right, heights[i], across.getValue(), from[i]);
    }
    down.resizeRelocate(left + width, top, bar(), height);
    across.resizeRelocate(left + fixed, top + height, width - fixed, bar());
    double start = g.y(frozenLines);
    keepInSight(g, views[0][0], 0, hidden, start);
    keepInSight(g, views[0][1], 0, hidden, start);
    keepInSight(g, views[1][0], start, v, v + Math.min(seen, middle - v));
  }

  /** Of heads that would take too much of a low window from the rest, the upper lines give way. */
  private int hiddenLines(Geometry g, double height) {
    double rest = g.height() - g.y(frozenLines);
    double room = Math.max(height * HEADS_MOST_SHARE, height - rest);
    int hidden = 0;
    while (hidden + 1 < frozenLines && g.y(frozenLines) - g.y(hidden) > room) {
      hidden++;
    }
    return hidden;
  }

  /** The words of a head over many lines stay in the middle of those of them that are seen. */
  private void keepInSight(Geometry g, ClippedView view, double origin, double from, double to) {
    for (Node node : view.content().getChildren()) {
      GridArea spot = spots.get(node);
      if (spot != null && spot.lines() > 1) {
        double start = Math.max(g.y(spot.line()) - origin, from);
        double end = Math.min(g.y(spot.line() + spot.lines()) - origin, to);
        if (end > start) {
          double width = node.getLayoutBounds().getWidth();
          node.resizeRelocate(node.getLayoutX(), start, width, end - start);
        }
      }
    }
  }
}
