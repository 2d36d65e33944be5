package org.nianbao.draft.keep;

import java.time.Duration;
import java.time.Instant;

/** What time it is, and being called later. */
public interface Scheduler {
  Instant now();

  /** Calls a task once, on the thread that saves. */
  void after(Duration delay, Runnable task);
}
