package org.nianbao.export.xlsx;

import java.util.Arrays;

/** How cells look, by their place in the list of styles. Figures come after these. */
enum CellStyle {
  PLAIN(0, false, "general", "bottom", false, 0),
  TITLE(1, false, "center", "center", false, 0),
  PARAGRAPH(0, false, "left", "top", true, 0),
  HEADING(1, false, "left", "top", true, 0),
  CELL(0, true, "center", "center", true, 0),
  LIST(0, true, "left", "center", true, 0),
  UPRIGHT(0, true, "center", "center", true, 255),
  NOTE(0, false, "left", "center", false, 0);

  private final int font;
  private final boolean border;
  private final String horizontal;
  private final String vertical;
  private final boolean wraps;
  private final int rotation;

  CellStyle(
      int font, boolean border, String horizontal, String vertical, boolean wraps, int rotation) {
    this.font = font;
    this.border = border;
    this.horizontal = horizontal;
    this.vertical = vertical;
    this.wraps = wraps;
    this.rotation = rotation;
  }

  int font() {
    return font;
  }

  boolean border() {
    return border;
  }

  String horizontal() {
    return horizontal;
  }

  String vertical() {
    return vertical;
  }

  boolean wraps() {
    return wraps;
  }

  /** 255 for letters one below the other. */
  int rotation() {
    return rotation;
  }

  /** Its place in the list. */
  int index() {
    return Arrays.asList(values()).indexOf(this);
  }

  /** The style of a figure that is shown with so many decimals. */
  static int figure(int decimals) {
    return values().length + decimals;
  }
}
