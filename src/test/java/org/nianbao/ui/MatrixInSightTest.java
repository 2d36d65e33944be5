package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.ui.grid.pane.CellNode;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How much of the request matrix is seen at once. */
@ExtendWith(ApplicationExtension.class)
class MatrixInSightTest {
  private static final int CELLS = 25 * 7;
  private static final double ROOMY = 25;

  @TempDir static Path folder;
  private Clerk clerk;

  @Start
  void start(Stage stage) throws IOException {
    clerk = new Clerk(stage, Files.createTempDirectory(folder, "home"));
    stage.setMaximized(false);
    size(stage, 1440, 900);
  }

  private static void size(Stage stage, double width, double height) {
    stage.setWidth(width);
    stage.setHeight(height);
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  private void openFolded() throws IOException {
    clerk.open(clerk.draft("045"));
    clerk.goToStep("申请办理");
    if (clerk.sees("收起问题")) {
      clerk.robot().interact(() -> clerk.buttonBeginning("收起问题").fire());
    }
  }

  private List<CellNode> wholeCells() {
    Node grid = clerk.robot().lookup(".number-grid").query();
    Bounds seen = grid.localToScene(grid.getLayoutBounds());
    return grid.lookupAll(".cell").stream()
        .map(CellNode.class::cast)
        .filter(cell -> seen.contains(cell.localToScene(cell.getLayoutBounds())))
        .toList();
  }

  private boolean scrolls() {
    return clerk.robot().lookup(".number-grid .scroll-bar").queryAll().stream()
        .anyMatch(Node::isVisible);
  }

  @Test
  void theWholeMatrixIsSeenWhenTheProblemsAreFolded() throws IOException {
    openFolded();
    clerk.waitFor(() -> !scrolls(), "all lines without scrolling");
    assertEquals(CELLS, wholeCells().size());
  }

  @Test
  void aHintIsReadInALowLine() throws IOException {
    openFolded();
    clerk.waitFor(() -> !scrolls(), "all lines without scrolling");
    CellNode doubted =
        wholeCells().stream()
            .filter(cell -> cell.look().hint().startsWith("应为") && cell.getHeight() < ROOMY)
            .findFirst()
            .orElseThrow();
    Text hint = (Text) doubted.lookup(".hint");
    Text figure = (Text) doubted.lookup(".figure");
    assertEquals(doubted.look().hint(), hint.getText());
    assertTrue(hint.getBoundsInParent().getMaxX() <= figure.getBoundsInParent().getMinX());
  }

  @Test
  void linesStayCloseWhenAMessageTakesALittleOfTheHeight() throws IOException {
    openFolded();
    clerk.waitFor(() -> !scrolls(), "all lines without scrolling");
    double before = wholeCells().getFirst().getHeight();
    clerk.robot().interact(() -> size(clerk.stage(), 1440, 860));
    clerk.waitFor(this::scrolls, "a bar to scroll by");
    assertEquals(before, wholeCells().getFirst().getHeight(), 2);
  }

  @Test
  void linesAreRoomyWhereNotAllCanBeSeen() throws IOException {
    openFolded();
    clerk.robot().interact(() -> size(clerk.stage(), 1280, 720));
    clerk.waitFor(() -> wholeCells().getFirst().getHeight() > ROOMY, "roomy lines");
    assertTrue(scrolls());
  }
}
