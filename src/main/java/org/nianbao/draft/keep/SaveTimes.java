package org.nianbao.draft.keep;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the next save is due: soon after the last change, not too long after the first that is not
 * saved, and not too often where it fails.
 */
final class SaveTimes {
  /** Leaves a slow disk 300 ms of the promised second. */
  static final Duration QUIET = Duration.ofMillis(700);

  /** Leaves it as much of the promised five seconds. */
  static final Duration AT_MOST = Duration.ofSeconds(4);

  static final Duration FIRST_RETRY = Duration.ofSeconds(2);
  static final Duration LAST_RETRY = Duration.ofMinutes(1);

  private @Nullable Instant firstChange;
  private Instant lastChange = Instant.MIN;
  private Instant notBefore = Instant.MIN;
  private Duration nextRetry = FIRST_RETRY;

  void changed(Instant now) {
    if (firstChange == null) {
      firstChange = now;
    }
    lastChange = now;
  }

  boolean isWaiting() {
    return firstChange != null;
  }

  /** How long to wait from now; zero or less if it is due. */
  Duration untilDue(Instant now) {
    Instant first = firstChange == null ? now : firstChange;
    Instant due = earlier(lastChange.plus(QUIET), first.plus(AT_MOST));
    return Duration.between(now, due.isBefore(notBefore) ? notBefore : due);
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  /** A save has begun: what changes from here on waits for the next. */
  void saving() {
    firstChange = null;
  }

  void saved() {
    notBefore = Instant.MIN;
    nextRetry = FIRST_RETRY;
  }

  /** What was being saved waits again. */
  void failed(Instant now) {
    changed(now);
    notBefore = now.plus(nextRetry);
    nextRetry =
        nextRetry.multipliedBy(2).compareTo(LAST_RETRY) > 0
            ? LAST_RETRY
            : nextRetry.multipliedBy(2);
  }
}
