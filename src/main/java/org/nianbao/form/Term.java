package org.nianbao.form;

/**
 * A cell in an equation.
 *
 * @param sign 1 on the left side, -1 on the right
 */
public record Term(CellId cell, int sign) {
  public Term {
    if (sign != 1 && sign != -1) {
      throw new IllegalArgumentException("A sign is 1 or -1, not " + sign);
    }
  }
}
