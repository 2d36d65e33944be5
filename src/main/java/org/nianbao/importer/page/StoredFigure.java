package org.nianbao.importer.page;

import java.math.BigDecimal;
import java.math.MathContext;

/** StoredFigure as a workbook stores them. */
final class StoredFigure {
  /** Excel shows 15 digits; the others that it stores are noise of the binary fraction. */
  private static final MathContext SHOWN = new MathContext(15);

  private StoredFigure() {}

  static String plain(double stored) {
    return Double.isFinite(stored) ? plain(Double.toString(stored)) : "";
  }

  /** 13.0 as 13, 2.4E1 as 24, 0.30000000000000004 as 0.3; what is no figure as it is. */
  static String plain(String stored) {
    // More letters than a double has cannot come from a workbook, and would cost time.
    if (stored.isBlank() || stored.length() > 40) {
      return stored;
    }
    try {
      BigDecimal figure = new BigDecimal(stored.strip()).round(SHOWN);
      if (figure.signum() == 0) {
        return "0";
      }
      BigDecimal bare = figure.stripTrailingZeros();
      return Math.abs(bare.scale()) > 30 ? stored : bare.toPlainString();
    } catch (NumberFormatException e) {
      return stored;
    }
  }
}
