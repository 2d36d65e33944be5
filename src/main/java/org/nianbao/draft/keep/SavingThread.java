package org.nianbao.draft.keep;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The thread that saves drafts while the clerk types. It does not keep the program alive. */
public final class SavingThread implements Scheduler, AutoCloseable {
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "saving");
            thread.setDaemon(true);
            return thread;
          });

  @Override
  public Instant now() {
    return Instant.now();
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
