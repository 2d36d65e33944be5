package org.nianbao.ui.theme;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/**
 * A label whose last letter does not stand alone in a line: the lines of a head in the middle get
 * about the same length, those of a label at the left give one letter to the last. The label needs
 * no more lines than before, only more room at the sides; therefore its padding is set here.
 */
public class EvenLabel extends Label {
  private static final double ABOVE = 0.2;

  /** Chinese fonts keep more room between lines than a single one needs. */
  private static final double ABOVE_TIGHT = -0.1;

  /** What no font's rounding takes away. */
  private static final double SPARE = 0.15;

  private final double side;
  private final Text measure = new Text();
  private boolean isTight;

  /**
   * @param side the least room at the left and at the right, in em
   */
  public EvenLabel(String words, double side) {
    super(words);
    this.side = side;
    setWrapText(true);
    widthProperty().addListener(width -> arrange(getWidth()));
    fontProperty().addListener(font -> arrange(getWidth()));
    arrange(0);
  }

  /** Whether the words take no more height than their letters. */
  public void setTight(boolean tight) {
    if (tight != isTight) {
      isTight = tight;
      arrange(getWidth());
    }
  }

  /** The height that the words need in a width. */
  public double height(double width, boolean tight) {
    double needed = prefHeight(width) - snappedTopInset() - snappedBottomInset();
    return needed + 2 * snapPositionY(above(tight));
  }

  private double above(boolean tight) {
    return (tight ? ABOVE_TIGHT : ABOVE) * getFont().getSize();
  }

  /** In a column of another width the lines are others. */
  @Override
  protected double computePrefHeight(double width) {
    if (width < 0) {
      return super.computePrefHeight(width);
    }
    arrange(width);
    double needed = super.computePrefHeight(width);
    arrange(getWidth());
    return needed;
  }

  private void arrange(double width) {
    double em = getFont().getSize();
    double more = width > 0 && getGraphic() == null ? spare(width, em) : 0;
    boolean middle = getAlignment() == Pos.CENTER;
    double left = side * em + (middle ? more / 2 : 0);
    double right = side * em + (middle ? more / 2 : more);
    double above = above(isTight);
    setPadding(new Insets(above, right, above, left));
  }

  /** How much narrower the lines may be so that none is added and the last is not one letter. */
  private double spare(double width, double em) {
    measure.setText(getText());
    measure.setFont(getFont());
    double all = measure.getLayoutBounds().getWidth();
    double room = width - 2 * side * em;
    double letters = Math.floor(room / em);
    if (all <= room || letters < 2) {
      return 0;
    }
    double lines = Math.max(2, Math.ceil((all / em - SPARE) / letters));
    if (getText().codePoints().allMatch(Character::isIdeographic)) {
      return Math.max(0, room - (Math.ceil(all / em / lines - SPARE) + SPARE) * em);
    }
    double last = all / em - (lines - 1) * letters;
    boolean fits = all / em <= lines * (letters - 1) - 1;
    return last <= 1 + SPARE && fits ? room - (letters - 1 + SPARE) * em : 0;
  }
}
