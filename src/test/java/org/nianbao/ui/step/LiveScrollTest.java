package org.nianbao.ui.step;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.ui.Wheel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What has the keyboard stays in sight, whatever comes and goes above it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class LiveScrollTest {
  private Region above;
  private TextField[] fields;
  private LiveScroll scroll;

  @Start
  void start(Stage stage) {
    above = new Region();
    fields = Stream.generate(TextField::new).limit(20).toArray(TextField[]::new);
    VBox content = new VBox(above);
    content.getChildren().addAll(fields);
    scroll = new LiveScroll(content);
    // The stage is that of the test before, and may not become as small as this.
    scroll.setMinSize(300, 200);
    scroll.setMaxSize(300, 200);
    StackPane around = new StackPane(scroll);
    StackPane.setAlignment(scroll, Pos.TOP_LEFT);
    stage.setScene(new Scene(around, 300, 200));
    stage.show();
  }

  /** Lays out anew; what follows from that is queued after it. */
  private void settle(FxRobot robot, Runnable action) {
    robot.interact(action);
    robot.interact(scroll::layout);
    robot.interact(() -> {});
    robot.interact(scroll::layout);
  }

  private boolean sees(TextField field) {
    Bounds at = scroll.sceneToLocal(field.localToScene(field.getLayoutBounds()));
    return at.getMinY() >= -1 && at.getMaxY() <= 201;
  }

  /** On a busy machine the frame that scrolls may come late. */
  private void waitToSee(TextField field) {
    assertDoesNotThrow(
        () -> WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> sees(field)),
        "the field is out of sight");
  }

  @Test
  void aFieldStaysInSightWhenSomethingGrowsAboveIt(FxRobot robot) {
    settle(robot, () -> fields[12].requestFocus());
    waitToSee(fields[12]);
    for (int height : new int[] {90, 400, 30, 0}) {
      settle(robot, () -> above.setMinHeight(height));
      waitToSee(fields[12]);
    }
  }

  @Test
  void aFieldStaysInSightWhenTheWindowGetsLower(FxRobot robot) {
    settle(robot, () -> fields[5].requestFocus());
    settle(robot, () -> scroll.setPadding(new Insets(0, 0, 120, 0)));
    waitToSee(fields[5]);
  }

  @Test
  void whoScrollsAwayIsNotPulledBack(FxRobot robot) {
    settle(robot, () -> fields[12].requestFocus());
    settle(robot, () -> Event.fireEvent(fields[12], Wheel.turned(5000)));
    assertEquals(0, scroll.getVvalue());
    settle(robot, () -> above.setMinHeight(90));
    assertEquals(0, scroll.getVvalue());
  }

  @Test
  void whatLostTheKeyboardIsNotFollowed(FxRobot robot) {
    settle(robot, () -> fields[19].requestFocus());
    settle(robot, () -> fields[0].requestFocus());
    settle(robot, () -> above.setMinHeight(90));
    assertTrue(sees(fields[0]));
  }
}
