package org.nianbao.draft.keep;

import java.time.Duration;

/** How much time has passed, and being called later. */
public interface Scheduler {

  /** Time since some moment; never set back, whatever the clock on the wall does. */
  Duration now();

  /**
   * Calls a task once, on a thread that saves. Another task is called in time even while one waits
   * for a disk that does not answer.
   */
  void after(Duration delay, Runnable task);
}
