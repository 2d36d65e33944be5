package org.nianbao.bench.window;

import com.sun.javafx.scene.SceneHelper;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.nianbao.Main;

/** The program's own window, started as it always is, worked from a thread that may wait. */
final class RealWindow {
  private static final int PATIENCE_SECONDS = 60;
  private static final String STEP_ENTRY = ".step-entry";
  private static final String RENDERER = "QuantumRenderer";
  private static final long REST_NANOS = 40_000_000;
  private static final double NANOS_PER_MILLI = 1e6;

  private final Scene scene;

  private RealWindow(Scene scene) {
    this.scene = scene;
  }

  /** Starts the program; returns when its window has been drawn once. */
  static RealWindow open(String... arguments) {
    CompletableFuture<Window> shown = new CompletableFuture<>();
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>) change -> shown.complete(change.getList().getFirst()));
    Thread.ofPlatform().daemon().name("program").start(() -> Main.main(arguments));
    Window window = await(shown);
    RealWindow real = new RealWindow(on(window::getScene));
    real.frame(() -> real.scene.getRoot().requestLayout());
    return real;
  }

  /** Waits until the report that was given has been read and its steps are there. */
  void awaitReport() {
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (on(() -> scene.getRoot().lookup(STEP_ENTRY) == null)) {
      if (System.nanoTime() > patience) {
        throw new IllegalStateException("The report was not opened");
      }
      rest();
    }
  }

  private static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does something on the thread of the window and waits for it. */
  static <T extends @Nullable Object> T on(Callable<T> task) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(task.call());
          } catch (Exception e) {
            done.completeExceptionally(e);
          }
        });
    return await(done);
  }

  static void on(Runnable task) {
    on(
        () -> {
          task.run();
          return "";
        });
  }

  /** Does something and waits until the frame that shows it has been drawn. */
  Frame frame(Runnable action) {
    CompletableFuture<Frame> drawn = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          long[] times = new long[4];
          times[0] = spent();
          long start = System.nanoTime();
          Runnable begins = () -> times[2] = spent();
          Runnable laidOut =
              new Runnable() {
                @Override
                public void run() {
                  times[3] = spent();
                  scene.removePreLayoutPulseListener(begins);
                  scene.removePostLayoutPulseListener(this);
                  Platform.runLater(
                      () -> {
                        SceneHelper.getPeer(scene).waitForRenderingToComplete();
                        double seen = millis(start, System.nanoTime());
                        drawn.complete(
                            new Frame(
                                millis(times[0], times[1]),
                                millis(times[2], times[3]),
                                millis(times[3], spent()),
                                seen));
                      });
                }
              };
          scene.addPreLayoutPulseListener(begins);
          scene.addPostLayoutPulseListener(laidOut);
          try {
            action.run();
          } catch (RuntimeException e) {
            drawn.completeExceptionally(e);
          }
          times[1] = spent();
        });
    return await(drawn);
  }

  /** What the thread of the window and the one that draws have worked, in nanoseconds. */
  private static long spent() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long drawing =
        Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
            .filter(thread -> thread != null && thread.getThreadName().startsWith(RENDERER))
            .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
            .sum();
    return drawing + threads.getCurrentThreadCpuTime();
  }

  /**
   * Lets a few frames pass, as fingers do, so that what is measured next is measured alone.
   *
   * @return what they took, in milliseconds of work
   */
  double rest() {
    long before = on(RealWindow::spent);
    LockSupport.parkNanos(REST_NANOS);
    return on(
        () -> {
          SceneHelper.getPeer(scene).waitForRenderingToComplete();
          return millis(before, spent());
        });
  }

  private static double millis(long from, long to) {
    return (to - from) / NANOS_PER_MILLI;
  }

  /** Goes to a step by its entry in the list at the left. */
  Frame goToStep(String title) {
    return frame(() -> entry(title).fire());
  }

  private Button entry(String title) {
    return scene.getRoot().lookupAll(STEP_ENTRY).stream()
        .filter(node -> node.getAccessibleText().startsWith(title))
        .map(Button.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Types into what has the focus; on the thread of the window. */
  void type(String text) {
    text.chars()
        .mapToObj(Character::toString)
        .forEach(c -> fire(KeyEvent.KEY_TYPED, c, KeyCode.UNDEFINED, false));
  }

  /** Presses a key where the focus is; on the thread of the window. */
  void press(KeyCode key) {
    press(key, false);
  }

  void press(KeyCode key, boolean control) {
    fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, key, control);
  }

  private void fire(EventType<KeyEvent> type, String character, KeyCode key, boolean control) {
    Node focused = scene.getFocusOwner();
    focused.fireEvent(new KeyEvent(type, character, "", key, false, control, false, false));
  }

  /** What stands in the field that has the focus; empty if none has. */
  String focusedText() {
    return scene.getFocusOwner() instanceof TextInputControl field ? field.getText() : "";
  }
}
