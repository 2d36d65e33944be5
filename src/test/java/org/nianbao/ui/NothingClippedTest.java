package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.ui.theme.TextSize;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * At 1080 x 600, what 1920 x 1080 is at 175 %, no button is cut and no button's words are, with the
 * smallest and the largest letters.
 */
@ExtendWith(ApplicationExtension.class)
class NothingClippedTest {
  @TempDir static Path folder;
  private Clerk clerk;

  @Start
  void start(Stage stage) throws IOException {
    clerk = new Clerk(stage, folder);
    stage.setMaximized(false);
    stage.setWidth(1080);
    stage.setHeight(600);
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  private static final List<String> STEPS =
      List.of("基本信息", "总体情况", "主动公开", "申请办理", "复议诉讼", "问题与改进", "其他事项", "检查与导出");

  static Stream<Arguments> stepsAndTextSizes() {
    return STEPS.stream()
        .flatMap(step -> Stream.of(1, 2, 5).map(size -> Arguments.of(step, size, false)));
  }

  static Stream<Arguments> withProblems() {
    return Stream.of(1, 2, 5).map(size -> Arguments.of("申请办理", size, true));
  }

  @ParameterizedTest
  @MethodSource({"stepsAndTextSizes", "withProblems"})
  void everyButtonIsWhole(String step, int textSize, boolean withProblems) {
    clerk.robot().interact(() -> clerk.theme().textSize().set(new TextSize(textSize)));
    clerk.robot().interact(() -> clerk.window().openSample());
    clerk.goToStep(step);
    if (withProblems && !clerk.sees("收起问题")) {
      clerk.robot().interact(() -> clerk.buttonBeginning("问题（").fire());
    }
    AtomicReference<List<String>> cut = new AtomicReference<>(List.of());
    // The window of the test before had another size: what was laid out for it is laid out anew
    // within a few frames.
    try {
      clerk.waitFor(
          () -> {
            List<String> now = new ArrayList<>();
            look(clerk.stage().getScene().getRoot(), now);
            cut.set(now);
            return now.isEmpty();
          },
          "all buttons whole");
    } catch (AssertionError late) {
      assertEquals(List.of(), cut.get(), late.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void aFileThatIsLookedAtAndItsOpinionAreWhole(int textSize) throws IOException {
    clerk.robot().interact(() -> clerk.theme().textSize().set(new TextSize(textSize)));
    clerk.open(ForeignReports.word(folder.resolve("外单位" + textSize + ".docx"), "045", 3));
    clerk.waitToSee("3 处要您看一眼");
    clerk.waitFor(() -> isInSight(".review-item:chosen"), "the first doubt");
    clerk.waitFor(() -> isInSight(".review-around-cell.marked"), "its place in the file");
    clerk
        .robot()
        .interact(() -> EditorPictures.write(clerk.stage().getScene(), "review-" + textSize));
    assertEquals(List.of(), shortened());
    clerk.click("只检查");
    clerk.waitToSee("共有强制问题");
    clerk
        .robot()
        .interact(() -> EditorPictures.write(clerk.stage().getScene(), "opinion-" + textSize));
    assertEquals(List.of(), shortened());
    clerk.click("关闭");
  }

  /** Buttons and labels over the window whose words end in dots. */
  private List<String> shortened() {
    List<String> cut = new ArrayList<>();
    clerk
        .robot()
        .interact(
            () ->
                clerk
                    .robot()
                    .lookup(".overlay-whole .label, .overlay-whole .button")
                    .queryAllAs(Labeled.class)
                    .forEach(
                        labeled -> {
                          if (labeled.isVisible() && isShortened(labeled)) {
                            cut.add(labeled.getText());
                          }
                        }));
    return cut;
  }

  /** Also where the whole step scrolls, because the text is large. */
  @ParameterizedTest
  @ValueSource(strings = {"主动公开", "申请办理", "复议诉讼"})
  void whatTheKeyboardIsAtIsInSight(String step) {
    clerk.robot().interact(() -> clerk.theme().textSize().set(new TextSize(5)));
    clerk.robot().interact(() -> clerk.window().openSample());
    clerk.goToStep(step);
    clerk.press(KeyCode.DOWN);
    clerk.press(KeyCode.RIGHT);
    clerk.waitFor(this::seesTheFocus, "the cell that has the keyboard");
  }

  private boolean seesTheFocus() {
    return isInSight(clerk.stage().getScene().getFocusOwner());
  }

  private boolean isInSight(String style) {
    return clerk.robot().lookup(style).tryQuery().map(this::isInSight).orElse(false);
  }

  private boolean isInSight(Node node) {
    Node area = node;
    while (!area.getStyleClass().contains("viewport")) {
      area = area.getParent();
    }
    Bounds cell = node.localToScene(node.getLayoutBounds());
    Bounds seen = area.localToScene(area.getLayoutBounds());
    return cell.getMinY() >= seen.getMinY() - 1 && cell.getMaxY() <= seen.getMaxY() + 1;
  }

  private static void look(Node node, List<String> cut) {
    // What ControlsFX slides in from above the window lies outside until then.
    if (!node.isVisible() || node.getStyleClass().contains("notification-bar")) {
      return;
    }
    if (node instanceof Button button && !isInScroll(button)) {
      Bounds bounds = button.localToScene(button.getBoundsInLocal());
      boolean outside =
          bounds.getMinX() < -1
              || bounds.getMinY() < -1
              || bounds.getMaxX() > button.getScene().getWidth() + 1
              || bounds.getMaxY() > button.getScene().getHeight() + 1;
      if (outside || isShortened(button)) {
        cut.add(button.getText() + " " + bounds);
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, cut));
    }
  }

  /** Whether its words were cut to fit: what is drawn then is not what was set. */
  private static boolean isShortened(Labeled labeled) {
    return labeled.getText() != null
        && !labeled.getText().isEmpty()
        && labeled.getChildrenUnmodifiable().stream()
            .anyMatch(n -> n instanceof Text text && !text.getText().equals(labeled.getText()));
  }

  /** What scrolls may lie outside. */
  private static boolean isInScroll(Node node) {
    for (Node n = node.getParent(); n != null; n = n.getParent()) {
      if (n.getStyleClass().contains("scroll-pane")) {
        return true;
      }
    }
    return false;
  }
}
