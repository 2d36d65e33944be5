package org.nianbao.draft.keep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;

/** A clock that stands still until a test moves it, and calls what falls due on the way. */
final class ManualScheduler extends Clock implements Scheduler {
  private record Call(Instant time, long order, Runnable task) {}

  private final PriorityQueue<Call> calls =
      new PriorityQueue<>(Comparator.comparing(Call::time).thenComparingLong(Call::order));
  private static final Instant START = Instant.parse("2026-01-12T06:00:00Z");
  private Instant now = START;
  private Duration setBack = Duration.ZERO;
  private long order;

  @Override
  public Duration now() {
    return Duration.between(START, now);
  }

  /** Somebody sets the clock on the wall back; time goes on. */
  void setBack(Duration by) {
    setBack = by;
  }

  @Override
  public void after(Duration delay, Runnable task) {
    calls.add(new Call(now.plus(delay), order++, task));
  }

  void advance(long millis) {
    Instant until = now.plusMillis(millis);
    while (!calls.isEmpty() && !calls.peek().time().isAfter(until)) {
      Call call = calls.remove();
      now = call.time();
      call.task().run();
    }
    now = until;
  }

  boolean isQuiet() {
    return calls.isEmpty();
  }

  @Override
  public Instant instant() {
    return now.minus(setBack);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
