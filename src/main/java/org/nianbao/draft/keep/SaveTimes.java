package org.nianbao.draft.keep;

import java.time.Duration;

/**
 * When the next save is due: soon after the last change, not too long after the first that no disk
 * holds, and not too often where it fails. A change is <i>saved</i> when the draft's file holds it,
 * and <i>kept</i> when the file or a version does. Times are those of a {@link Scheduler}.
 */
final class SaveTimes {
  /** Leaves a slow disk 300 ms of the promised second. */
  static final Duration QUIET = Duration.ofMillis(700);

  /** Leaves it as much of the promised five seconds. */
  static final Duration AT_MOST = Duration.ofSeconds(4);

  static final Duration FIRST_RETRY = Duration.ofSeconds(2);
  static final Duration LAST_RETRY = Duration.ofMinutes(1);

  private final Retries file = new Retries();
  private final Retries version = new Retries();
  private long changes;
  private long saved;
  private long kept;
  private Duration firstUnkept = Duration.ZERO;
  private Duration lastChange = Duration.ZERO;

  /** Tries that fail come twice as late each time. */
  private static final class Retries {
    private Duration notBefore = Duration.ZERO;
    private Duration next = FIRST_RETRY;

    void failed(Duration now) {
      notBefore = now.plus(next);
      Duration twice = next.multipliedBy(2);
      next = twice.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : twice;
    }

    void succeeded() {
      notBefore = Duration.ZERO;
      next = FIRST_RETRY;
    }
  }

  void changed(Duration now) {
    if (!isUnkept()) {
      firstUnkept = now;
    }
    changes++;
    lastChange = now;
  }

  /** How many changes there were. */
  long changes() {
    return changes;
  }

  /** Whether there are changes that are not in the draft's file. */
  boolean isWaiting() {
    return changes > saved;
  }

  /** Whether there are changes that are neither in the file nor in a version. */
  boolean isUnkept() {
    return changes > kept;
  }

  /** When the changes that no disk holds are to be on one. */
  private Duration due() {
    return isUnkept() ? earlier(lastChange.plus(QUIET), firstUnkept.plus(AT_MOST)) : Duration.ZERO;
  }

  Duration fileDue() {
    return later(due(), file.notBefore);
  }

  /** A version does not wait for a pause: it is the only place where the changes are. */
  Duration versionDue() {
    return later(isUnkept() ? firstUnkept.plus(QUIET) : Duration.ZERO, version.notBefore);
  }

  /** Whether the last try to save in the file has failed. */
  boolean isFailing() {
    return !file.notBefore.isZero();
  }

  private static Duration earlier(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  static Duration later(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? b : a;
  }

  /**
   * The file holds the first changes.
   *
   * @param began when they were taken to be written: later ones are later than this
   */
  void saved(long upTo, Duration began) {
    saved = Math.max(saved, upTo);
    file.succeeded();
    hold(upTo, began);
  }

  /** A version holds the first changes. */
  void kept(long upTo, Duration began) {
    version.succeeded();
    hold(upTo, began);
  }

  private void hold(long upTo, Duration began) {
    if (upTo > kept) {
      kept = upTo;
      firstUnkept = began;
    }
  }

  void failed(Duration now) {
    file.failed(now);
  }

  void versionFailed(Duration now) {
    version.failed(now);
  }
}
