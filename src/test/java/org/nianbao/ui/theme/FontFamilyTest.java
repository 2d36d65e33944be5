package org.nianbao.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FontFamilyTest {
  @Test
  void aMachineWithoutChineseGetsTheFontThatCameAlong() {
    String builtIn = FontFamily.bestOf(List.of("DejaVu Sans"));

    assertTrue(FontFamily.isThere(builtIn), builtIn);
    assertFalse(FontFamily.isThere("没有的字体"));
  }

  @Test
  void theFirstThatIsWantedIsTaken() {
    assertEquals("微软雅黑", FontFamily.bestOf(List.of("Noto Sans CJK SC", "微软雅黑")));
  }
}
