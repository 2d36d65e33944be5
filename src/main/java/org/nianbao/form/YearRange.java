package org.nianbao.form;

/**
 * Report years, both ends included.
 *
 * @param from {@link Integer#MIN_VALUE} if open
 * @param to {@link Integer#MAX_VALUE} if open
 */
public record YearRange(int from, int to) {
  public static final YearRange NONE = new YearRange(1, 0);

  public boolean isEmpty() {
    return from > to;
  }

  public boolean contains(int year) {
    return from <= year && year <= to;
  }

  /** How many years away a year is; 0 inside. An open end is farther away than an int can say. */
  public long distance(int year) {
    return contains(year) ? 0 : Math.max((long) from - year, (long) year - to);
  }
}
