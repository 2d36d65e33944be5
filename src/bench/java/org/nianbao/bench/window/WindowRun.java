package org.nianbao.bench.window;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.report.Report;
import org.nianbao.ui.paste.RealReports;

/** One process that measures: the first argument says what, the others are for the program. */
public final class WindowRun {
  /** When the process was asked for, as an {@link Instant}. */
  static final String ASKED_AT = "nianbao.bench.askedAt";

  private static final String TWO = "主动公开";
  private static final String THREE = "申请办理";
  private static final int SHOWINGS = 40;
  private static final int ROUNDS = 2;
  private static final int STEPS_ONE_WAY = 24;
  private static final int UNDOS = 20;
  private static final int EDITS = 10_000;
  private static final double MEGABYTE = 1024 * 1024;

  private WindowRun() {}

  /** What can be measured in one process. */
  enum Kind {
    START,
    MATRIX,
    COMMIT,
    MEMORY
  }

  public static void main(String[] arguments) {
    List<String> rest = List.of(arguments).subList(1, arguments.length);
    RealWindow window = RealWindow.open(rest.toArray(String[]::new));
    Kind kind = Kind.valueOf(arguments[0]);
    if (kind != Kind.START) {
      window.awaitReport();
    }
    switch (kind) {
      case START -> start(window);
      case MATRIX -> matrix(window);
      case COMMIT -> commit(window);
      case MEMORY -> memory(window);
    }
    System.exit(0);
  }

  private static void start(RealWindow window) {
    double started = sinceAsked();
    window.frame(() -> window.type("a"));
    double usable = sinceAsked();
    if (!RealWindow.on(window::focusedText).equals("a")) {
      throw new IllegalStateException("The first field did not take the key");
    }
    Series.STARTED.tell(started);
    Series.FIELD.tell(usable - started);
    Series.USABLE.tell(usable);
  }

  private static double sinceAsked() {
    Instant asked = Instant.parse(System.getProperty(ASKED_AT));
    return Duration.between(asked, Instant.now()).toNanos() / 1e6;
  }

  private static void matrix(RealWindow window) {
    window.goToStep(TWO);
    Series.MATRIX_FIRST.tell(window.goToStep(THREE).seen());
    for (int i = 0; i < SHOWINGS; i++) {
      window.rest();
      window.goToStep(TWO);
      window.rest();
      Series.MATRIX.tell(window.goToStep(THREE).seen());
    }
  }

  /** Fills the matrix in from paper, cell after cell; then with nonsense that breaks every sum. */
  private static void commit(RealWindow window) {
    window.goToStep(THREE);
    List<String> paper = figuresDownTheColumns(RealReports.read("017"));
    for (int round = 0; round <= ROUNDS; round++) {
      RealWindow.on(
          () -> {
            window.press(KeyCode.A, true);
            window.press(KeyCode.DELETE);
            window.press(KeyCode.HOME, true);
          });
      for (String figure : paper) {
        window.frame(() -> window.type(figure));
        window.rest();
        Frame frame = window.frame(() -> window.press(KeyCode.ENTER));
        double after = window.rest();
        if (round > 0) {
          Series.COMMIT_AFTER.tell(after);
          Series.COMMIT.tell(frame.work());
          Series.COMMIT_DONE.tell(frame.done());
          Series.COMMIT_LAID_OUT.tell(frame.laidOut());
          Series.COMMIT_DRAWN.tell(frame.drawn());
          Series.COMMIT_SEEN.tell(frame.seen());
        }
      }
    }
    RealWindow.on(() -> window.press(KeyCode.HOME, true));
    for (int i = 0; i < paper.size(); i++) {
      KeyCode arrow = i / STEPS_ONE_WAY % 2 == 0 ? KeyCode.DOWN : KeyCode.UP;
      Series.ARROW.tell(window.frame(() -> window.press(arrow)).work());
      window.rest();
    }
    for (int i = 0; i < paper.size(); i++) {
      String figure = Integer.toString(i % 100);
      window.frame(() -> window.type(figure));
      window.rest();
      Frame frame = window.frame(() -> window.press(KeyCode.ENTER));
      Series.COMMIT_WRONG.tell(frame.work());
      Series.COMMIT_WRONG_DONE.tell(frame.done());
      Series.COMMIT_WRONG_LAID_OUT.tell(frame.laidOut());
      Series.COMMIT_WRONG_DRAWN.tell(frame.drawn());
      Series.COMMIT_WRONG_AFTER.tell(window.rest());
    }
    for (int i = 0; i < UNDOS; i++) {
      RealWindow.on(() -> window.press(KeyCode.A, true));
      window.rest();
      Series.WHOLE.tell(window.frame(() -> window.press(KeyCode.DELETE)).work());
      window.rest();
      Series.WHOLE.tell(window.frame(() -> window.press(KeyCode.Z, true)).work());
    }
  }

  private static List<String> figuresDownTheColumns(Report report) {
    Table matrix = report.edition().table("requests").orElseThrow();
    return matrix.columns().stream()
        .flatMap(
            column ->
                matrix.rows().stream()
                    .map(row -> new CellId(matrix.id(), row.leafId(), column.leafId())))
        .map(report::typed)
        .toList();
  }

  /** What an hour's work leaves behind, undo and saving included. */
  private static void memory(RealWindow window) {
    window.goToStep(THREE);
    Series.HEAP_BEFORE.tell(heapInUse());
    for (int i = 0; i < EDITS; i++) {
      String figure = Integer.toString(i % 1000);
      RealWindow.on(
          () -> {
            window.type(figure);
            window.press(KeyCode.ENTER);
          });
    }
    window.frame(() -> window.press(KeyCode.UP));
    Series.HEAP_AFTER.tell(heapInUse());
  }

  private static double heapInUse() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    System.gc();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }
}
