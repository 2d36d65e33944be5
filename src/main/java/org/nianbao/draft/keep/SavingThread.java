package org.nianbao.draft.keep;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The threads that save drafts while the clerk types. They do not keep the program alive. */
public final class SavingThread implements Scheduler, AutoCloseable {
  /** One may wait for a share that does not answer; the other keeps a version meanwhile. */
  private static final int THREADS = 2;

  private final long began = System.nanoTime();
  private final ScheduledExecutorService executor =
      Executors.newScheduledThreadPool(
          THREADS,
          task -> {
            Thread thread = new Thread(task, "saving");
            thread.setDaemon(true);
            return thread;
          });

  @Override
  public Duration now() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored")
  public void after(Duration delay, Runnable task) {
    executor.schedule(() -> run(task), delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** An executor would keep what is thrown to itself. */
  private static void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error e) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }

  /** Lets a save that is under way finish: an interrupted one would close its file. */
  @Override
  public void close() {
    executor.shutdown();
  }
}
