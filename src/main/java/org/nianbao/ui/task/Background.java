package org.nianbao.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The one place for work that would hold up the window. Its end always comes, on the JavaFX thread,
 * whatever is thrown: what waits for it, as a button or a bar, is never left waiting.
 */
public final class Background {
  private Background() {}

  /** Work that goes on beside the window. */
  public static final class Work {
    private volatile boolean abandoned;

    private Work() {}

    /** Nobody waits for it any more: neither of its ends is told. */
    public void abandon() {
      abandoned = true;
    }
  }

  /**
   * Works on a thread of its own.
   *
   * @param done gets the result on the JavaFX thread
   * @param failed gets what was thrown on the JavaFX thread
   */
  public static <T> Work run(
      String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    return run(name, work, done, failed, unwanted -> {});
  }

  /**
   * Works on a thread of its own.
   *
   * @param unwanted gets the result of work that was abandoned meanwhile, on another thread: a lock
   *     is to be given back
   */
  public static <T> Work run(
      String name,
      Callable<T> work,
      Consumer<T> done,
      Consumer<Throwable> failed,
      Consumer<T> unwanted) {
    Work handle = new Work();
    Runnable giver = () -> perform(handle, work, done, failed, unwanted);
    try {
      start(name, giver);
    } catch (OutOfMemoryError e) { // no more threads
      tell(handle, () -> failed.accept(e));
    }
    return handle;
  }

  private static void start(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  static <T> void perform(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    perform(new Work(), work, done, failed, unwanted -> {});
  }

  private static <T> void perform(
      Work handle,
      Callable<T> work,
      Consumer<T> done,
      Consumer<Throwable> failed,
      Consumer<T> unwanted) {
    T result;
    try {
      result = work.call();
    } catch (Throwable e) {
      tell(handle, () -> failed.accept(e));
      return;
    }
    Platform.runLater(
        () -> {
          if (handle.abandoned) {
            start("unwanted", () -> unwanted.accept(result));
          } else {
            done.accept(result);
          }
        });
  }

  private static void tell(Work handle, Runnable end) {
    Platform.runLater(
        () -> {
          if (!handle.abandoned) {
            end.run();
          }
        });
  }

  /** For work that has no business failing: the crash page says what there is to say. */
  public static void unforeseen(Throwable e) {
    Thread thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
  }
}
