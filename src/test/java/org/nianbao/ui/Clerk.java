package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.nianbao.app.ProgramAssembly;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.Editions;
import org.nianbao.platform.AppPaths;
import org.nianbao.report.Report;
import org.nianbao.ui.theme.Theme;
import org.nianbao.ui.window.FileDialogs;
import org.nianbao.ui.window.MainWindow;
import org.nianbao.ui.window.Program;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A clerk at the real window: types, presses keys, reads what is there. */
final class Clerk implements FileDialogs {
  private final FxRobot robot = new FxRobot();
  private final Path home;
  private final Stage stage;
  private final MainWindow window;
  private final Theme theme;
  private final List<Path> launched = new CopyOnWriteArrayList<>();
  private @Nullable Path answer;
  private String offered = "";

  /** Starts the program with its files in a folder; call on the JavaFX thread. */
  Clerk(Stage stage, Path home) throws IOException {
    this(stage, home, program -> program);
  }

  /** The same with editions that the program does not come with. */
  Clerk(Stage stage, Path home, Editions editions) throws IOException {
    this(stage, home, new ProgramAssembly(editions), program -> program);
  }

  /**
   * @param change puts another part into the program
   */
  Clerk(Stage stage, Path home, UnaryOperator<Program> change) throws IOException {
    this(stage, home, new ProgramAssembly(), change);
  }

  private Clerk(Stage stage, Path home, ProgramAssembly assembly, UnaryOperator<Program> change)
      throws IOException {
    this.home = home;
    this.stage = stage;
    AppPaths places =
        new AppPaths(
            home.resolve("drafts"), home.resolve("data"), home.resolve("data"), home.resolve("c"));
    Program program = change.apply(assembly.window(places));
    theme = program.theme();
    window = new MainWindow(program, stage, this);
    window.show();
  }

  /** Starts the program anew, at the same files. */
  Clerk startAgain() {
    AtomicReference<Clerk> next = new AtomicReference<>();
    robot.interact(
        () -> {
          try {
            next.set(new Clerk(new Stage(), home));
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
    return next.get();
  }

  FxRobot robot() {
    return robot;
  }

  MainWindow window() {
    return window;
  }

  Theme theme() {
    return theme;
  }

  Stage stage() {
    return stage;
  }

  /** What the clerk will choose in the next file dialog. */
  void willChoose(Path file) {
    answer = file;
  }

  @Override
  public Optional<Path> toOpen(String title, String kind, String... endings) {
    return Optional.ofNullable(answer);
  }

  @Override
  public Optional<Path> toOpenFolder(String title) {
    return Optional.ofNullable(answer);
  }

  @Override
  public Optional<Path> toWrite(String title, String name, String kind, String ending) {
    offered = name;
    return Optional.ofNullable(answer);
  }

  @Override
  public void reveal(Path file) {
    launch(file.resolveSibling(""));
  }

  @Override
  public void launch(Path what) {
    launched.add(what);
  }

  /** The name that the last dialog for writing began with. */
  String offered() {
    return offered;
  }

  /** What was handed to other programs. */
  List<Path> launched() {
    return launched;
  }

  void open(Path file) {
    robot.interact(() -> window.openFile(file));
    waitForDisk();
  }

  /** Puts a draft with a report where drafts are kept. */
  Path draft(String id) throws IOException {
    Path drafts = Files.createDirectories(home.resolve("drafts"));
    return Files.copy(
        Path.of("src/test/resources/org/nianbao/reports/" + id + ".nianbao"),
        drafts.resolve(id + ".nianbao"));
  }

  void press(KeyCode... keys) {
    robot.push(keys);
    waitForDisk();
  }

  void type(String text) {
    robot.write(text, 0);
  }

  /** Clicks the window's cross. */
  WindowEvent closeWindow() {
    WindowEvent event = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    robot.interact(() -> stage.getOnCloseRequest().handle(event));
    waitForDisk();
    return event;
  }

  /** Until the window waits for no disk. */
  void waitForDisk() {
    waitFor(() -> !window.isWaiting(), "the disk");
    robot.interact(() -> {});
  }

  /** Clicks the button of that name, in sight or not. */
  void click(String words) {
    robot.interact(() -> button(words).fire());
    waitForDisk();
  }

  /** 其余 n 格填 0, which does nothing where no cell is blank. */
  void fillBlanks() {
    robot.interact(
        () ->
            robot
                .lookup(
                    (Node node) ->
                        node instanceof Button b && b.getText().matches("其余 .+ 格填 0|没有空着的格"))
                .queryButton()
                .fire());
    waitForDisk();
  }

  Button button(String words) {
    return robot
        .lookup((Node node) -> node instanceof Button b && words.equals(b.getText()))
        .queryButton();
  }

  Button buttonBeginning(String words) {
    return robot
        .lookup((Node node) -> node instanceof Button b && b.getText().startsWith(words))
        .queryButton();
  }

  boolean sees(String words) {
    return !robot
        .lookup(
            (Node node) ->
                node instanceof Labeled l
                    && l.getText() != null
                    && l.getText().contains(words)
                    && isShown(node))
        .queryAll()
        .isEmpty();
  }

  private static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  void waitToSee(String words) {
    waitFor(() -> sees(words), words);
  }

  void waitFor(java.util.concurrent.Callable<Boolean> condition, String what) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("Never came: " + what, e);
    }
  }

  /** Goes to a step by its name in the list at the left. */
  void goToStep(String title) {
    robot.interact(
        () ->
            robot
                .lookup(
                    (Node node) ->
                        node instanceof Button b
                            && b.getAccessibleText() != null
                            && b.getStyleClass().contains("step-entry")
                            && b.getAccessibleText().startsWith(title))
                .queryButton()
                .fire());
  }

  /** The mark of a step, as it is spoken. */
  String mark(String title) {
    return robot
        .lookup(
            (Node node) ->
                node.getStyleClass().contains("step-entry")
                    && node.getAccessibleText() != null
                    && node.getAccessibleText().startsWith(title))
        .queryButton()
        .getAccessibleText();
  }

  private void copyText(String text) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  /** The text of the step in sight. */
  TextInputControl textArea() {
    return robot.lookup(".text-editor").queryTextInputControl();
  }

  /** Copies it elsewhere and presses Ctrl+V here. */
  void paste(String text) {
    copyText(text);
    press(KeyCode.CONTROL, KeyCode.V);
  }

  /** Copies a page in a browser or in Word, and presses Ctrl+V here. */
  void pastePage(String html, String text) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putHtml(html);
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
    press(KeyCode.CONTROL, KeyCode.V);
  }

  TextInputControl field(String label) {
    return robot
        .lookup(
            (Node node) ->
                node instanceof TextInputControl && label.equals(node.getAccessibleText()))
        .queryTextInputControl();
  }

  /** The report as it stands in the only draft there is. */
  Report saved() throws IOException {
    try {
      return TestDrafts.READER.read(Files.readAllBytes(savedFile())).draft().report();
    } catch (DraftException e) {
      throw new AssertionError(e);
    }
  }

  boolean hasSaved() throws IOException {
    if (!Files.isDirectory(home.resolve("drafts"))) {
      return false;
    }
    try (Stream<Path> files = Files.list(home.resolve("drafts"))) {
      return files.anyMatch(f -> f.toString().endsWith(".nianbao"));
    }
  }

  /** The only draft there is; a new one is written a moment later, on a thread of its own. */
  Path savedFile() throws IOException {
    waitFor(this::hasSaved, "a draft");
    try (Stream<Path> files = Files.list(home.resolve("drafts"))) {
      List<Path> drafts = files.filter(f -> f.toString().endsWith(".nianbao")).toList();
      assertTrue(drafts.size() == 1, drafts::toString);
      return drafts.getFirst();
    }
  }
}
