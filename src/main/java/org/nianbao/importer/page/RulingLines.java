package org.nianbao.importer.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The straight lines of a page: stroked ones, and filled boxes so thin that they are lines. */
final class RulingLines {
  /** No ruling line is thicker, in points; Word's thickest is 6, which no form uses. */
  private static final double THICKEST = 3;

  /** A line may be this much off the straight. */
  private static final double STRAIGHT = 1;

  /** Shorter ones are dots and letters. */
  private static final double SHORTEST = 2;

  /** Pieces of one line, as each cell draws its own, lie this close, and meet within the other. */
  private static final double SAME_LINE = 1.2;

  /** In points: what Word and WPS leave between lines that are to meet is below two. */
  private static final double MEET = 2.5;

  private record Segment(double x0, double y0, double x1, double y1) {}

  private final PageFrame frame;
  private final List<Segment> path = new ArrayList<>();
  private final List<Segment> boxes = new ArrayList<>();
  private final List<RulingLine> across = new ArrayList<>();
  private final List<RulingLine> down = new ArrayList<>();
  private Point2D begun = new Point2D.Double();
  private Point2D current = new Point2D.Double();

  RulingLines(PageFrame frame) {
    this.frame = frame;
  }

  int pieces() {
    return across.size() + down.size() + path.size() + boxes.size();
  }

  List<RulingLine> across() {
    return joined(across);
  }

  List<RulingLine> down() {
    return joined(down);
  }

  void rectangle(Point2D corner, Point2D opposite) {
    boxes.add(segment(corner, opposite));
    current = corner;
  }

  void moveTo(double x, double y) {
    current = new Point2D.Double(x, y);
    begun = current;
  }

  void moveOn(double x, double y) {
    current = new Point2D.Double(x, y);
  }

  void lineTo(double x, double y) {
    Point2D to = new Point2D.Double(x, y);
    path.add(segment(current, to));
    current = to;
  }

  void close() {
    path.add(segment(current, begun));
    current = begun;
  }

  Point2D currentPoint() {
    return current;
  }

  void forget() {
    path.clear();
    boxes.clear();
  }

  void stroke() {
    path.forEach(this::keep);
    for (Segment box : boxes) {
      keep(new Segment(box.x0, box.y0, box.x1, box.y0));
      keep(new Segment(box.x0, box.y1, box.x1, box.y1));
      keep(new Segment(box.x0, box.y0, box.x0, box.y1));
      keep(new Segment(box.x1, box.y0, box.x1, box.y1));
    }
    forget();
  }

  void fill() {
    boxes.forEach(this::keepThin);
    // A box may also be drawn as a path of four sides.
    if (path.size() >= 3 && path.size() <= 5) {
      double left = path.stream().mapToDouble(s -> Math.min(s.x0, s.x1)).min().orElse(0);
      double right = path.stream().mapToDouble(s -> Math.max(s.x0, s.x1)).max().orElse(0);
      double top = path.stream().mapToDouble(s -> Math.min(s.y0, s.y1)).min().orElse(0);
      double bottom = path.stream().mapToDouble(s -> Math.max(s.y0, s.y1)).max().orElse(0);
      keepThin(new Segment(left, top, right, bottom));
    }
    forget();
  }

  private Segment segment(Point2D from, Point2D to) {
    Point2D a = frame.place(from.getX(), from.getY());
    Point2D b = frame.place(to.getX(), to.getY());
    return new Segment(a.getX(), a.getY(), b.getX(), b.getY());
  }

  private void keepThin(Segment box) {
    double middleX = (box.x0 + box.x1) / 2;
    double middleY = (box.y0 + box.y1) / 2;
    if (Math.abs(box.y1 - box.y0) <= THICKEST) {
      keep(new Segment(box.x0, middleY, box.x1, middleY));
    } else if (Math.abs(box.x1 - box.x0) <= THICKEST) {
      keep(new Segment(middleX, box.y0, middleX, box.y1));
    }
  }

  private void keep(Segment s) {
    double width = Math.abs(s.x1 - s.x0);
    double height = Math.abs(s.y1 - s.y0);
    if (height < STRAIGHT && width > SHORTEST) {
      across.add(new RulingLine((s.y0 + s.y1) / 2, Math.min(s.x0, s.x1), Math.max(s.x0, s.x1)));
    } else if (width < STRAIGHT && height > SHORTEST) {
      down.add(new RulingLine((s.x0 + s.x1) / 2, Math.min(s.y0, s.y1), Math.max(s.y0, s.y1)));
    }
  }

  private static List<RulingLine> joined(List<RulingLine> pieces) {
    List<RulingLine> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(RulingLine::at).thenComparingDouble(RulingLine::from));
    List<RulingLine> lines = new ArrayList<>();
    int open = 0;
    for (RulingLine piece : sorted) {
      while (open < lines.size() && piece.at() - lines.get(open).at() > SAME_LINE) {
        open++;
      }
      boolean added = false;
      for (int i = lines.size() - 1; i >= open && !added; i--) {
        RulingLine line = lines.get(i);
        if (piece.from() <= line.to() + MEET && piece.to() >= line.from() - MEET) {
          lines.set(
              i,
              new RulingLine(
                  line.at(), Math.min(line.from(), piece.from()), Math.max(line.to(), piece.to())));
          added = true;
        }
      }
      if (!added) {
        lines.add(piece);
      }
    }
    return lines;
  }
}
