package org.nianbao.draft.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {
  private static final Instant START = Instant.parse("2026-01-12T00:00:00Z");

  private static List<Generation> newestFirst(List<Instant> times) {
    List<Generation> all = new ArrayList<>();
    times.forEach(t -> all.add(new Generation(Path.of(t.toString()), t, "")));
    Collections.reverse(all);
    return all;
  }

  @Test
  void upToTenAllStay() {
    List<Instant> times = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      times.add(START.plus(Duration.ofDays(i)));
    }
    assertEquals(List.of(), Retention.surplus(newestFirst(times)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theLastTenAndTheLastOfEachHourOfTheLastDayStay(long seed) {
    Random random = new Random(seed);
    List<Instant> times = new ArrayList<>();
    Instant time = START;
    for (int i = 0; i < 2000; i++) {
      time = time.plusMillis(1 + (long) (Math.abs(random.nextGaussian()) * 120_000));
      times.add(time);
    }
    List<Generation> all = newestFirst(times);
    List<Generation> stay = new ArrayList<>(all);
    stay.removeAll(Retention.surplus(all));
    Instant newest = all.getFirst().time();
    assertEquals(all.subList(0, 10), stay.subList(0, 10));
    for (Instant hour = newest.minus(Duration.ofHours(22)).truncatedTo(ChronoUnit.HOURS);
        hour.isBefore(newest);
        hour = hour.plus(Duration.ofHours(1))) {
      Instant begin = hour;
      List<Generation> ofHour =
          all.stream().filter(g -> g.time().truncatedTo(ChronoUnit.HOURS).equals(begin)).toList();
      if (!ofHour.isEmpty()) {
        assertTrue(stay.contains(ofHour.getFirst()), () -> "the last of " + begin);
      }
    }
    assertTrue(stay.size() <= 10 + 25, () -> stay.size() + " stay");
    assertTrue(
        stay.stream().skip(10).collect(Collectors.toList()).stream()
            .allMatch(g -> g.time().isAfter(newest.minus(Duration.ofDays(1)))));
  }
}
