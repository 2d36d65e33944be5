package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is drawn first is drawn as it stays: no flash of letters without a style. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FirstFrameTest {
  @TempDir private Path folder;
  private Clerk clerk;

  @Start
  void start(Stage stage) throws IOException {
    stage.setWidth(1097);
    clerk = new Clerk(stage, folder);
    stage.setMaximized(false);
    stage.setWidth(1097);
    clerk.window().openFile(clerk.draft("045"));
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  private static String at(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return "%s %.0f %.0f %.0f %.0f"
        .formatted(
            node.getStyleClass(),
            bounds.getMinX(),
            bounds.getMinY(),
            bounds.getWidth(),
            bounds.getHeight());
  }

  /** The cards of the problems come in the next frame; their list grows where nothing was. */
  private static boolean mayGrow(Node node) {
    return node.getStyleClass().contains("problem-cards") || node.getStyleClass().contains("thumb");
  }

  private static void walk(Node node, Map<Node, String> places) {
    if (node.isVisible() && node instanceof Region && !mayGrow(node)) {
      places.put(node, at(node));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, places));
    }
  }

  /** An opened draft's page jumped: its steps grew by 70 pixels once their words had room. */
  @ParameterizedTest
  @ValueSource(ints = {1080, 1366})
  void nothingMovesAfterTheFirstFrame(int width) throws IOException {
    Map<Node, String> first = new LinkedHashMap<>();
    Scene scene = clerk.stage().getScene();
    clerk.robot().interact(() -> clerk.stage().setWidth(width));
    Node before = clerk.robot().lookup(".editor").query();
    clerk
        .robot()
        .interact(
            () ->
                scene.addPostLayoutPulseListener(
                    () -> {
                      Node now = scene.lookup(".editor");
                      if (first.isEmpty() && now != null && !now.equals(before)) {
                        walk(now, first);
                      }
                    }));
    clerk.open(clerk.draft("046"));
    clerk.waitFor(() -> !first.isEmpty(), "the first frame");
    for (int frame = 0; frame < 5; frame++) {
      clerk.robot().interact(() -> {});
      WaitForAsyncUtils.waitForFxEvents();
    }
    List<String> moved = new ArrayList<>();
    clerk
        .robot()
        .interact(
            () ->
                first.forEach(
                    (node, place) -> {
                      if (!place.equals(at(node))) {
                        moved.add(place + " -> " + at(node));
                      }
                    }));
    assertEquals(List.of(), moved);
  }

  @Test
  void theStepsAreDressedFromTheBeginning() {
    clerk
        .robot()
        .interact(
            () -> {
              var list = (Region) clerk.robot().lookup(".step-list").query();
              assertTrue(list.getPadding().getLeft() > 5, list.getPadding().toString());
            });
  }
}
