package org.nianbao.draft.keep;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * When a version counts as kept. Versions follow each other in time even where the clock was set
 * back, and as far apart as they really were: else all of them would be of one minute, of which
 * only the last stays.
 */
final class VersionTimes {
  /** Between two sittings, of which nobody knows how far apart they were. */
  private static final Duration SITTINGS = Duration.ofMinutes(1);

  private static final Duration LEAST = Duration.ofMillis(1);

  private final LongSupplier nanos;
  private final Map<Path, Long> lastKept = new ConcurrentHashMap<>();

  /**
   * @param nanos time that is never set back, as of {@link System#nanoTime}
   */
  VersionTimes(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /**
   * The time of the next version.
   *
   * @param folder of the draft's versions
   * @param newest the time of the version before it
   * @param time what the clock on the wall says
   */
  Instant next(Path folder, Instant newest, Instant time) {
    if (time.isAfter(newest)) {
      return time;
    }
    Long last = lastKept.get(folder);
    boolean setBack = Duration.between(time, newest).compareTo(SITTINGS) >= 0;
    Duration since =
        last != null
            ? Duration.ofNanos(nanos.getAsLong() - last)
            : setBack ? SITTINGS : Duration.ZERO;
    return newest.plus(since.compareTo(LEAST) < 0 ? LEAST : since);
  }

  void kept(Path folder) {
    lastKept.put(folder, nanos.getAsLong());
  }
}
