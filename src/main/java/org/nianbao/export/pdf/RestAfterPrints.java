package org.nianbao.export.pdf;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives back to the system what prints took, once nobody has printed for a while: Java does so in a
 * whole collection only, and at rest makes none.
 */
final class RestAfterPrints {
  /** Long enough that nobody who types on after a look at the pages waits for it. */
  private static final long REST_SECONDS = 30;

  private final AtomicLong prints = new AtomicLong();
  private final Executor later;
  private final Runnable giveBack;

  RestAfterPrints() {
    this(CompletableFuture.delayedExecutor(REST_SECONDS, TimeUnit.SECONDS), System::gc);
  }

  /**
   * @param later runs what it is given after the rest
   */
  RestAfterPrints(Executor later, Runnable giveBack) {
    this.later = later;
    this.giveBack = giveBack;
  }

  void printed() {
    long mine = prints.incrementAndGet();
    later.execute(
        () -> {
          if (prints.get() == mine) {
            giveBack.run();
          }
        });
  }
}
