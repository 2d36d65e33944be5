package org.nianbao.ui.window;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The one place for work that would hold up the window. */
final class Background {
  private Background() {}

  /**
   * Works on a thread of its own.
   *
   * @param done gets the result on the JavaFX thread
   * @param failed gets what was thrown on the JavaFX thread
   */
  static <T> void run(String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    Thread thread =
        new Thread(
            () -> {
              try {
                T result = work.call();
                Platform.runLater(() -> done.accept(result));
              } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
  }

  /** For work that has no business failing: the crash page says what there is to say. */
  static void unforeseen(Exception e) {
    Thread thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
  }
}
