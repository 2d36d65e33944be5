package org.nianbao.draft.keep;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which generations stay: the last ten, and the last of each hour of the last day of work. */
final class Retention {
  private static final int LATEST = 10;
  private static final Duration DAY = Duration.ofDays(1);

  private Retention() {}

  /**
   * Those that may go.
   *
   * @param newestFirst the day is counted back from the newest, not from now: who comes back after
   *     a holiday finds the last day before it
   */
  static List<Generation> surplus(List<Generation> newestFirst) {
    if (newestFirst.size() <= LATEST) {
      return List.of();
    }
    Instant dayBefore = newestFirst.getFirst().time().minus(DAY);
    Set<Instant> hours = new HashSet<>();
    Set<Generation> kept = new HashSet<>(newestFirst.subList(0, LATEST));
    for (Generation generation : newestFirst) {
      boolean lastOfItsHour = hours.add(generation.time().truncatedTo(ChronoUnit.HOURS));
      if (lastOfItsHour && generation.time().isAfter(dayBefore)) {
        kept.add(generation);
      }
    }
    return newestFirst.stream().filter(g -> !kept.contains(g)).toList();
  }
}
