package org.nianbao.draft.keep;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.keep.Generation.KeptFor;

/**
 * Which generations stay. They thin out with age, counted back from the newest and not from now:
 * who comes back after a holiday finds the last day before it. One a minute for half an hour, one
 * in ten minutes for three hours, one an hour for a day, one a day for two months; the newest and
 * those with a {@link Mark} always. So a clerk who saves every second finds what was there a
 * quarter of an hour ago, this morning and last week.
 */
final class Retention {
  /** A clerk's draft has 20 to 250 KB: enough for all of the above, and no burden to a disk. */
  static final int MOST = 200;

  static final long MOST_BYTES = 50L * 1024 * 1024;

  private static final Duration MINUTES = Duration.ofMinutes(30);
  private static final Duration TENS = Duration.ofHours(3);
  private static final Duration HOURS = Duration.ofDays(1);
  private static final Duration DAYS = Duration.ofDays(62);

  private final ZoneId zone;
  private final ToLongFunction<Generation> bytes;

  /**
   * @param zone whose days are meant
   * @param bytes how large a generation is
   */
  Retention(ZoneId zone, ToLongFunction<Generation> bytes) {
    this.zone = zone;
    this.bytes = bytes;
  }

  /** Those that may go. */
  List<Generation> surplus(List<Generation> newestFirst) {
    if (newestFirst.isEmpty()) {
      return List.of();
    }
    Instant newest = newestFirst.getFirst().time();
    Set<Object> spans = new HashSet<>();
    List<Generation> stay = new ArrayList<>();
    for (Generation generation : newestFirst) {
      Object span = span(generation.time(), newest);
      boolean lastOfItsSpan = span != null && spans.add(span);
      if (lastOfItsSpan || generation.mark() != KeptFor.NONE || stay.isEmpty()) {
        stay.add(generation);
      }
    }
    limit(stay);
    Set<Generation> kept = new HashSet<>(stay);
    return newestFirst.stream().filter(g -> !kept.contains(g)).toList();
  }

  /**
   * A stretch of time of which one stays; null if it is too long ago. Stretches lie within each
   * other, so that what stays for an hour was what stayed for ten minutes.
   */
  private @Nullable Object span(Instant time, Instant newest) {
    Duration age = Duration.between(time, newest);
    if (age.compareTo(MINUTES) < 0) {
      return time.truncatedTo(ChronoUnit.MINUTES);
    }
    if (age.compareTo(TENS) < 0) {
      return "ten minutes " + Math.floorDiv(time.getEpochSecond(), 600);
    }
    if (age.compareTo(HOURS) < 0) {
      return "hour " + Math.floorDiv(time.getEpochSecond(), 3600);
    }
    return age.compareTo(DAYS) < 0 ? LocalDate.ofInstant(time, zone) : null;
  }

  /** Lets the oldest go where there are too many; those with a mark last, the newest never. */
  private void limit(List<Generation> stay) {
    long total = stay.stream().mapToLong(bytes).sum();
    List<Generation> inOrder =
        stay.subList(1, stay.size()).stream()
            .sorted(Comparator.comparing(Generation::mark).thenComparing(Generation::time))
            .toList();
    for (Generation next : inOrder) {
      if (stay.size() <= MOST && total <= MOST_BYTES) {
        return;
      }
      stay.remove(next);
      total -= bytes.applyAsLong(next);
    }
  }
}
