package org.nianbao.export.pdf;

/** The page of GB/T 9704-2012, in points: A4, 22 lines of 28 characters of 3号. */
public final class PageGrid {
  private static final float MILLIMETRE = 72f / 25.4f;

  public static final float PAGE_WIDTH = 210 * MILLIMETRE;
  public static final float PAGE_HEIGHT = 297 * MILLIMETRE;
  public static final float TOP = 37 * MILLIMETRE;
  public static final float BOTTOM = 35 * MILLIMETRE;
  public static final float LEFT = 28 * MILLIMETRE;
  public static final float RIGHT = 26 * MILLIMETRE;

  /** The text block: 156 x 225 mm. */
  public static final float WIDTH = PAGE_WIDTH - LEFT - RIGHT;

  public static final float HEIGHT = PAGE_HEIGHT - TOP - BOTTOM;

  public static final int LINES = 22;
  public static final int CHARACTERS = 28;

  /** Slightly less than a 22nd of the text block, so that rounding never costs the last line. */
  public static final float LINE = HEIGHT / LINES - 0.005f;

  /** 2号. */
  public static final float TITLE_SIZE = 22;

  /** 3号. */
  public static final float TEXT_SIZE = 16;

  /** 4号. */
  public static final float PAGE_NUMBER_SIZE = 14;

  /** What is taken from between the characters so that 28 of 16 pt stand in 156 mm. */
  public static final float SPACING = WIDTH / CHARACTERS - TEXT_SIZE - 0.0005f;

  /** The width of one character with its share of space. */
  public static final float CHARACTER = TEXT_SIZE + SPACING;

  private PageGrid() {}
}
