package org.nianbao.ui.window;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.keep.Whereabouts;
import org.nianbao.form.SectionRole;
import org.nianbao.next.NextReport;
import org.nianbao.platform.StartupChecks;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.file.DraftName;
import org.nianbao.ui.file.DraftOpener;
import org.nianbao.ui.file.RecentDrafts;
import org.nianbao.ui.help.HelpPage;
import org.nianbao.ui.review.FileReview;
import org.nianbao.ui.rollup.RollupPage;
import org.nianbao.ui.start.StartPage;
import org.nianbao.ui.task.Background;
import org.nianbao.ui.task.Waiting;

/**
 * The program's one window: the start page, or a report.
 *
 * <p>Longer than most classes: it connects start page, reports and the pages over them, each of
 * which does its own work.
 */
public final class MainWindow {
  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination OPEN =
      new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);

  /** How the files are named that can be opened; what they are is seen from their bytes. */
  static final List<String> OPENED =
      List.of(
          ".nianbao",
          ".pdf",
          ".PDF",
          ".docx",
          ".doc",
          ".wps",
          ".rtf",
          ".xlsx",
          ".xls",
          ".et",
          ".html",
          ".htm",
          ".txt");

  private final Program program;
  private final Messages messages;
  private final Stage stage;
  private final FileDialogs dialogs;
  private final StackPane content = new StackPane();
  private final Overlay overlay = new Overlay(content);
  private final Scene scene = new Scene(overlay, 1180, 720);
  private final Waiting waiting;
  private final WindowShape shape;
  private final DraftOpener opener;
  private final FileReview review;
  private final ForeignFiles foreign;
  private final PagePasting pasting;
  private final WindowHost host = new ReportHost();
  private final RollupPages rollups;
  private volatile @Nullable ReportWindow open;
  private @Nullable RollupPage rollup;

  public MainWindow(Program program, Stage stage, FileDialogs dialogs) {
    this.dialogs = dialogs;
    this.program = program;
    this.messages = program.messages();
    this.stage = stage;
    this.waiting = new Waiting(overlay, messages);
    this.opener =
        new DraftOpener(
            program.cabinet(),
            program.checker(),
            messages,
            overlay,
            waiting,
            this::showReport,
            this::openForeign);
    this.review =
        new FileReview(
            program.importer(), program.checker(), program.printer(), messages, overlay, waiting);
    this.rollups = new RollupPages(program, dialogs, opener, this::goHome);
    this.foreign = new ForeignFiles(program, opener, review);
    this.pasting = new PagePasting(program.editions(), messages, overlay, foreign);
    this.shape = new WindowShape(stage, program.theme(), program.settings());
    program.theme().dress(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::unusedKey);
    scene.setOnDragOver(MainWindow::dragOver);
    scene.setOnDragDropped(this::dropped);
    stage.setTitle(messages.get("app.title"));
    stage.setScene(scene);
    stage.setOnCloseRequest(this::closeRequested);
  }

  private static void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
  }

  private void dropped(DragEvent event) {
    List<File> files = event.getDragboard().getFiles();
    event.setDropCompleted(!files.isEmpty());
    drop(files);
  }

  /** Takes files that were dropped: units' files on the page that sums them up, else the first. */
  public void drop(List<File> files) {
    RollupPage units = rollup;
    if (units != null) {
      units.add(files);
      return;
    }
    files.stream().findFirst().ifPresent(file -> openFile(file.toPath()));
  }

  /**
   * Shows the window, whole on a screen that is there, with the start page in it; only then is
   * anything of the clerk's read.
   */
  public void show() {
    StartPage page = startPage();
    shape.show();
    readRecent(page);
    Background.run(
        "startup checks",
        () -> new StartupChecks(program.cabinet().disk()).of(program.cabinet().places()),
        problems -> problems.stream().findFirst().ifPresent(this::tellProblem),
        Background::unforeseen);
  }

  private void tellProblem(StartupChecks.StartupProblem problem) {
    overlay.ask(
        messages.get("app.problem"),
        problem.message(messages),
        List.of(Choice.primary(messages.get("app.understood"), () -> {})));
  }

  /** Brings the window to the front, as when the program is started again. */
  public void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /** Shows the page of the office that sums up many units. */
  private void showRollup() {
    closeReport();
    RollupPage page = rollups.open(overlay);
    rollup = page;
    content.getChildren().setAll(page);
    stage.setTitle(messages.get("rollup.page.title"));
    page.focus();
  }

  private void goHome() {
    readRecent(startPage());
  }

  private StartPage startPage() {
    closeReport();
    StartPage page =
        new StartPage(program.editions(), messages, program.year(), new StartActions());
    content.getChildren().setAll(page);
    stage.setTitle(messages.get("app.title"));
    page.focus();
    return page;
  }

  private void readRecent(StartPage page) {
    List<Path> openedLast = program.settings().recent();
    RecentDrafts recent = new RecentDrafts(program.cabinet(), program.checker(), messages);
    Background.run(
        "recent drafts", () -> recent.find(openedLast), page::showRecent, Background::unforeseen);
  }

  private void showReport(DraftOpener.ShownDraft shown) {
    closeReport();
    ReportWindow report =
        new ReportWindow(program, shown.report(), host, opener, dialogs, overlay, waiting, review);
    open = report;
    content.getChildren().setAll(report.node());
    settle();
    stage.setTitle(messages.get("app.titleOf", DraftName.of(shown.report().draft(), messages)));
    report.begin(shown.notices());
    Path pdf = shown.fromPdf();
    if (pdf != null) {
      report.compareWithPages(pdf, shown.notices());
    }
  }

  /**
   * Before the first frame: the page learns its width in the first pass, parts it among the steps,
   * the step and the problems in the second, and would jump in between.
   */
  private void settle() {
    content.applyCss();
    content.layout();
    content.layout();
  }

  private void closeReport() {
    RollupPage units = rollup;
    if (units != null) {
      rollup = null;
      units.close();
    }
    ReportWindow former = open;
    if (former != null) {
      open = null;
      ReportWindow.Closing closing = former.close();
      Background.run(
          "close",
          () -> {
            closing.finish();
            return former;
          },
          closed -> {},
          Background::unforeseen);
    }
  }

  /** Whether the window waits for a disk just now. */
  public boolean isWaiting() {
    return waiting.isWaiting();
  }

  /**
   * Opens a draft, or another program's file to look at. A draft that is open already stays as it
   * is: to open it anew would take its place and its undo away, and its lock with the former's end.
   */
  public void openFile(Path named) {
    Path file = named.toAbsolutePath().normalize();
    ReportWindow now = open;
    if (now == null) {
      opener.open(file);
      return;
    }
    waiting.run(
        new Waiting.Job<>(
            messages.get("file.opening", file),
            () -> now.shows(file),
            isOpen -> {
              if (!isOpen) {
                now.leave(() -> opener.open(file));
              }
            }));
  }

  private void openForeign(Path file) {
    foreign.open(file, open);
  }

  /** Opens the sample that the program comes with. */
  public void openSample() {
    opener.openSample();
  }

  /** Shows a section of the report that is open. */
  public void openStep(SectionRole section) {
    ReportWindow now = open;
    if (now != null) {
      now.openStep(section);
    }
  }

  private void chooseFile() {
    choose(messages.get("start.open")).ifPresent(this::openFile);
  }

  /** Lets the clerk choose a draft, or any file that may hold a report. */
  private Optional<Path> choose(String title) {
    return dialogs.toOpen(title, messages.get("file.kind"), OPENED.toArray(String[]::new));
  }

  /** Lets the clerk choose last year's file, whatever it is, and begins this year's from it. */
  private void beginFromLastYear() {
    LastYearFile file =
        new LastYearFile(program.cabinet().files(), messages, overlay, waiting, review);
    choose(messages.get("start.next")).ifPresent(chosen -> file.read(chosen, this::beginYearAfter));
  }

  private void beginYearAfter(Report last) {
    Report begun = NextReport.begin(last, program.editions());
    opener.create(
        begun,
        List.of(),
        List.of(messages.get("next.begun", last.year(), begun.year(), begun.edition().name())));
  }

  private void help() {
    HelpPage page = new HelpPage();
    overlay.page(
        messages.get("help.heading"),
        page,
        List.of(
            Choice.other(
                messages.get("help.selfcheck"), () -> new SelfChecking(program, overlay).begin()),
            Choice.primary(messages.get("help.close"), () -> {})));
    if (rollup != null) {
      overlay.applyCss();
      overlay.layout();
      page.goTo(messages.get("rollup.page.title"));
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() && isPlus(event)) {
      program.theme().textSize().set(program.theme().textSize().get().larger());
    } else if (event.isShortcutDown() && isMinus(event)) {
      program.theme().textSize().set(program.theme().textSize().get().smaller());
    } else if (SAVE.match(event)) {
      ReportWindow now = open;
      if (now != null) {
        now.save();
      }
    } else if (OPEN.match(event) && !overlay.isOpen()) {
      chooseFile();
    } else if (!(PASTE.match(event)
        && !overlay.isOpen()
        && pasting.take(open, event.getTarget()))) {
      return;
    }
    event.consume();
  }

  /** F1 that no number cell took for its own explanation. */
  private void unusedKey(KeyEvent event) {
    if (event.getCode() == KeyCode.F1 && !overlay.isOpen()) {
      help();
      event.consume();
    }
  }

  private static boolean isPlus(KeyEvent event) {
    return event.getCode() == KeyCode.PLUS
        || event.getCode() == KeyCode.EQUALS
        || event.getCode() == KeyCode.ADD;
  }

  private static boolean isMinus(KeyEvent event) {
    return event.getCode() == KeyCode.MINUS || event.getCode() == KeyCode.SUBTRACT;
  }

  /**
   * Brings what was typed onto a disk, whatever happens next; for crashes and shutdowns. Without
   * the page, which may be what is broken, and on any thread.
   *
   * @return empty if no report is open
   */
  public Optional<Whereabouts> secure() {
    ReportWindow now = open;
    return now == null ? Optional.empty() : Optional.of(now.secure());
  }

  /** For what no one else catches. */
  public CrashHandler crashHandler() {
    return new CrashHandler(this::secure, overlay, program);
  }

  /**
   * Never asks 是否保存: only what cannot be saved holds the window open. It goes once the draft's file
   * is given back.
   */
  private void closeRequested(WindowEvent event) {
    event.consume();
    ReportWindow now = open;
    if (now == null) {
      close(() -> {});
      return;
    }
    now.leave(
        () -> {
          open = null;
          close(now.close());
        });
  }

  private void close(ReportWindow.Closing closing) {
    shape.remember();
    waiting.run(
        new Waiting.Job<>(
            messages.get("app.closing"),
            () -> {
              closing.finish();
              rollups.finish();
              rememberSettings();
              return stage;
            },
            Stage::close,
            stage::close,
            unwanted -> {}));
  }

  private void rememberSettings() {
    try {
      program.settings().save();
    } catch (IOException e) {
      // Only comfort is lost, and there is no window left to say so in.
      program.journal().crash(e);
    }
  }

  /** The window as an open report knows it. */
  private final class ReportHost implements WindowHost {
    @Override
    public void goHome() {
      ReportWindow now = open;
      if (now != null) {
        now.leave(MainWindow.this::goHome);
      }
    }

    @Override
    public void chooseFile() {
      MainWindow.this.chooseFile();
    }

    @Override
    public Optional<Path> choose(String title) {
      return MainWindow.this.choose(title);
    }

    @Override
    public void beginAfter(Report last) {
      ReportWindow now = open;
      if (now != null) {
        now.leave(() -> beginYearAfter(last));
      }
    }

    @Override
    public void help() {
      MainWindow.this.help();
    }
  }

  /** What the start page sets off. */
  private final class StartActions implements StartPage.StartCommands {
    @Override
    public void create(Report blank) {
      opener.create(blank);
    }

    @Override
    public void open(Path draft) {
      openFile(draft);
    }

    @Override
    public void chooseFile() {
      MainWindow.this.chooseFile();
    }

    @Override
    public void beginFromLastYear() {
      MainWindow.this.beginFromLastYear();
    }

    @Override
    public void rollUp() {
      showRollup();
    }

    @Override
    public void openSample() {
      opener.openSample();
    }

    @Override
    public void help() {
      MainWindow.this.help();
    }
  }
}
