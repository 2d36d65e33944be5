package org.nianbao.form;

/**
 * Report years, both ends included.
 *
 * @param from {@link Integer#MIN_VALUE} if open
 * @param to {@link Integer#MAX_VALUE} if open
 */
public record YearRange(int from, int to) {
  public static final YearRange NONE = new YearRange(1, 0);

  public boolean contains(int year) {
    return from <= year && year <= to;
  }

  /** How many years away a year is; 0 inside. */
  public int distance(int year) {
    return contains(year) ? 0 : Math.max(from - year, year - to);
  }
}
