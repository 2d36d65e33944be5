package org.nianbao.importer.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as it is shown: its crop box, turned as the page says, in points from the upper left
 * corner.
 */
final class PageFrame {
  private final AffineTransform shown;
  private final double width;
  private final double height;
  private final int rotation;

  PageFrame(PDPage page) {
    PDRectangle box = page.getCropBox();
    rotation = Math.floorMod(page.getRotation(), 360);
    double left = box.getLowerLeftX();
    double bottom = box.getLowerLeftY();
    double right = box.getUpperRightX();
    double top = box.getUpperRightY();
    shown =
        switch (rotation) {
          case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
          case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
          case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
          default -> new AffineTransform(1, 0, 0, -1, -left, top);
        };
    boolean turned = rotation % 180 == 90;
    width = turned ? top - bottom : right - left;
    height = turned ? right - left : top - bottom;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** How far the page is turned clockwise when it is shown, in degrees. */
  int rotation() {
    return rotation;
  }

  Point2D place(double x, double y) {
    return shown.transform(new Point2D.Double(x, y), null);
  }

  boolean holds(Point2D place) {
    return place.getX() >= 0
        && place.getX() <= width
        && place.getY() >= 0
        && place.getY() <= height;
  }
}
