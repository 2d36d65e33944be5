package org.nianbao.export.xlsx;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure that a sheet can hold as a number and show as it was typed. All else is text: a sheet
 * keeps 15 digits, and would drop zeros in front.
 *
 * @param value as it was typed
 * @param decimals how many are to be shown
 */
record SheetFigure(String value, int decimals) {
  /** More are text. Money in 万元 has six at most. */
  static final int MOST_DECIMALS = 10;

  /** What a double, and so Excel, keeps for certain. */
  private static final int MOST_DIGITS = 15;

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d{1," + MOST_DECIMALS + "})?");

  /** The figure in a cell; empty for what is text. */
  static Optional<SheetFigure> of(String text) {
    if (!NUMBER.matcher(text).matches()
        || text.chars().filter(Character::isDigit).count() > MOST_DIGITS
        || text.matches("-0(?:\\.0*)?")) {
      return Optional.empty();
    }
    int point = text.indexOf('.');
    return Optional.of(new SheetFigure(text, point < 0 ? 0 : text.length() - point - 1));
  }
}
