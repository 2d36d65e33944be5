package org.nianbao.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.text.Font;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class EvenLabelTest {
  private static final double SIDE = 0.3;
  private static final double SIZE = 20;

  /** Letters of room in a line. */
  @ParameterizedTest
  @CsvSource({
    "商业企业, CENTER, 5, 4",
    "商业企业, CENTER, 4, 2",
    "自然人, CENTER, 3.7, 3",
    "社会公益组织, CENTER, 5.8, 3",
    "本年处理决定数量, CENTER, 8, 4",
    "一、本年新收政府信息公开申请数量, CENTER_LEFT, 16, 14",
    "一、本年新收政府信息公开申请数量, CENTER_LEFT, 12, 11"
  })
  void noLetterStandsAlone(String words, Pos at, double width, int letters, FxRobot robot) {
    AtomicInteger room = new AtomicInteger();
    robot.interact(
        () -> {
          EvenLabel label = new EvenLabel(words, SIDE);
          label.setFont(Font.font(FontFamily.best(), SIZE));
          label.setAlignment(at);
          label.resize(width * SIZE, 100);
          Insets sides = label.getPadding();
          double line = label.getWidth() - sides.getLeft() - sides.getRight();
          room.set((int) Math.floor(line / SIZE));
        });
    assertEquals(letters, room.get());
  }
}
