package org.nianbao.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Work beside the window that is done one after the other, on one thread; see {@link Background}.
 */
public final class BackgroundQueue {
  private final ExecutorService worker;

  public BackgroundQueue(String name) {
    this.worker =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  public boolean isClosed() {
    return worker.isShutdown();
  }

  /**
   * Adds work to be done when all before it is.
   *
   * @param done gets the result on the JavaFX thread
   * @param failed gets what was thrown on the JavaFX thread
   */
  public <T> void add(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    worker.execute(() -> Background.perform(work, done, failed));
  }

  /** Nothing more is added. */
  public void close() {
    worker.shutdown();
  }
}
