package org.nianbao.importer.page;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.nianbao.importer.page.UnreadableFileException.UnreadableReason;

/** Draws one page onto nothing, and keeps its letters and ruling lines. */
final class PageDrawing extends PDFGraphicsStreamEngine {
  /** A text may be turned this little by rounding, in degrees. */
  private static final double STRAIGHT = 2;

  /** Lighter than this is pale: watermarks are light grey, coloured letters are darker. */
  private static final double PALE = 0.7;

  /** A full page of small cells has some thousands. */
  private static final int MOST_LINES = 20_000;

  private final PageFrame frame;
  private final FileReading reading;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final Set<String> drawn = new HashSet<>();
  private final RulingLines lines;
  private boolean blank;
  private int images;
  private int unknownLetters;

  PageDrawing(PDPage page, FileReading reading) {
    super(page);
    this.reading = reading;
    frame = new PageFrame(page);
    lines = new RulingLines(frame);
  }

  PageFrame frame() {
    return frame;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  RulingLines lines() {
    return lines;
  }

  /** How many pictures are shown, and letters of which nobody knows the meaning. */
  int unreadable() {
    return images + unknownLetters;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    reading.goOn();
    if (lines.pieces() > MOST_LINES) {
      throw new UnreadableFileException(UnreadableReason.TOO_MANY_CELLS);
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    // Type 3 letters are drawings of their own; only their place and meaning count.
    String letter = font.toUnicode(code);
    if (letter == null || letter.isEmpty() || letter.charAt(0) == '\ufffd') {
      unknownLetters++;
      return;
    }
    if (letter.isBlank()) {
      blank = true;
      return;
    }
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      // What a scanner's program believes to have read: nobody sees it, and it is often wrong.
      unknownLetters++;
      return;
    }
    Point2D place = frame.place(matrix.getTranslateX(), matrix.getTranslateY());
    if (frame.holds(place)) {
      reading.characters(letter.length());
      add(letter, place, matrix, font, displacement);
    }
    blank = false;
  }

  private void add(String letter, Point2D place, Matrix matrix, PDFont font, Vector displacement) {
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    double along = Math.hypot(matrix.getScaleX(), matrix.getShearY());
    double angle =
        Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX())) - frame.rotation();
    double turned = Math.abs(Math.IEEEremainder(angle, 90));
    boolean quarter = turned <= STRAIGHT && Math.abs(Math.IEEEremainder(angle, 360)) > 45;
    boolean upright = quarter || font.isVertical();
    double width = Math.abs(displacement.getX() * along);
    double x = place.getX();
    double baseline = place.getY();
    if (quarter) {
      // The letter's box as it lies on the page, about its middle.
      double cos = Math.cos(Math.toRadians(angle));
      double sin = Math.sin(Math.toRadians(angle));
      x += cos * width / 2 - sin * 0.38 * size - size / 2;
      baseline += -sin * width / 2 - cos * 0.38 * size + 0.38 * size;
    }
    width = upright ? size : width;
    // Bold made of the same letter drawn twice is one letter.
    String key = letter + ' ' + Math.round(x) + ' ' + Math.round(baseline);
    if (drawn.add(key)) {
      glyphs.add(
          new Glyph(
              x,
              baseline,
              width,
              size,
              plain(letter),
              upright,
              blank,
              turned > STRAIGHT || isPale()));
    }
  }

  /** Some fonts call a letter by the radical that looks like it (U+2F00 to U+2FDF). */
  private static String plain(String letter) {
    char first = letter.charAt(0);
    return first >= '\u2f00' && first <= '\u2fdf'
        ? Normalizer.normalize(letter, Normalizer.Form.NFKC)
        : letter;
  }

  private boolean isPale() {
    PDGraphicsState state = getGraphicsState();
    if (state.getNonStrokeAlphaConstant() < 1 - PALE) {
      return true;
    }
    PDColor colour = state.getNonStrokingColor();
    if (colour.isPattern()) {
      return false;
    }
    float[] parts = colour.getComponents();
    return switch (parts.length) {
      case 1 -> colour.getColorSpace().getNumberOfComponents() == 1 && parts[0] >= PALE;
      case 3 -> 0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2] >= PALE;
      case 4 -> Math.max(parts[0], Math.max(parts[1], parts[2])) + parts[3] <= 1 - PALE;
      default -> false;
    };
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    lines.rectangle(a, c);
  }

  @Override
  public void drawImage(PDImage image) {
    images++;
  }

  @Override
  public void clip(int windingRule) {
    // What lies outside is not shown, but no office clips its figures away.
  }

  @Override
  public void moveTo(float x, float y) {
    lines.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    lines.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    lines.moveOn(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return lines.currentPoint();
  }

  @Override
  public void closePath() {
    lines.close();
  }

  @Override
  public void endPath() {
    lines.forget();
  }

  @Override
  public void strokePath() {
    lines.stroke();
  }

  @Override
  public void fillPath(int windingRule) {
    lines.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    lines.stroke();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // A background.
  }
}
