package org.nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class YearRangeTest {

  /** Issue 11, point 14: an open end less a year was a large number below zero, or above. */
  @Test
  void theDistanceToAFarYearIsFar() {
    assertEquals(
        2L * Integer.MAX_VALUE,
        new YearRange(Integer.MAX_VALUE, Integer.MAX_VALUE).distance(-Integer.MAX_VALUE));
    assertEquals(2_021L - Integer.MIN_VALUE, new YearRange(2021, 2025).distance(Integer.MIN_VALUE));
    assertEquals(3, new YearRange(2021, Integer.MAX_VALUE).distance(2018));
    assertEquals(0, new YearRange(Integer.MIN_VALUE, 2020).distance(Integer.MIN_VALUE));
  }
}
