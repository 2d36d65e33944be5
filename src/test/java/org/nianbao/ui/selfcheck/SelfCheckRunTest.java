package org.nianbao.ui.selfcheck;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelfCheckRunTest {

  @Test
  void theSelfCheckIsAskedForByTwoWords() {
    assertTrue(SelfCheckRun.picture(List.of("--selfcheck", "a.png")).isPresent());
    assertFalse(SelfCheckRun.picture(List.of("--selfcheck")).isPresent());
    assertFalse(SelfCheckRun.picture(List.of("a.nianbao", "--selfcheck")).isPresent());
  }

  @Test
  void aWindowOfOneColourIsBlank() {
    assertTrue(new WindowPicture(20, 20, new int[400]).isBlank());
    assertFalse(new WindowPicture(20, 20, IntStream.range(0, 400).toArray()).isBlank());
  }
}
