package org.nianbao.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowShapeTest {

  /** Sizes of a screen at a scale, in the units that windows are measured in. */
  @ParameterizedTest
  @CsvSource({"900, 1366, 900", "900, 781, 781", "540, 439, 439", "540, 512, 512"})
  void noWindowHasToBeLargerThanItsScreen(double wanted, double screen, double least) {
    assertEquals(least, WindowShape.least(wanted, screen));
  }
}
