package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Questions are asked one after the other, and none is lost. */
@ExtendWith(ApplicationExtension.class)
class OverlayTest {
  private final List<String> taken = new ArrayList<>();
  private final FxRobot robot = new FxRobot();
  private Overlay overlay;

  @Start
  void start(Stage stage) {
    overlay = new Overlay(new Button("下面"));
    stage.setScene(new Scene(overlay, 600, 400));
    stage.show();
  }

  private Overlay.Card ask(String heading) {
    return overlay.ask(heading, "", List.of(Choice.primary("好", () -> taken.add(heading))));
  }

  private List<String> headings() {
    return robot.lookup(".step-heading").queryAll().stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  @Test
  void aQuestionBehindADismissedPageIsStillAsked() {
    robot.interact(
        () -> {
          Overlay.Card working = ask("进行中");
          ask("要紧的事");
          working.dismiss();
        });
    assertEquals(List.of("要紧的事"), headings());
    robot.push(KeyCode.ESCAPE);
    assertEquals(List.of("要紧的事"), taken);
    robot.interact(() -> assertFalse(overlay.isOpen()));
  }

  @Test
  void whatIsDismissedWhileItWaitsIsNeverAsked() {
    robot.interact(
        () -> {
          ask("要紧的事");
          ask("进行中").dismiss();
        });
    robot.push(KeyCode.ENTER);
    assertEquals(List.of("要紧的事"), taken);
    robot.interact(() -> assertFalse(overlay.isOpen()));
  }

  @Test
  void anAnsweredPageTakesNothingElseAway() {
    List<Overlay.Card> cards = new ArrayList<>();
    robot.interact(() -> cards.add(ask("进行中")));
    robot.push(KeyCode.ENTER);
    robot.interact(
        () -> {
          ask("要紧的事");
          cards.getFirst().dismiss();
        });
    assertEquals(List.of("要紧的事"), headings());
  }
}
