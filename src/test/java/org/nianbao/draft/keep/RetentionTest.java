package org.nianbao.draft.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.draft.keep.Generation.KeptFor;

class RetentionTest {
  private static final Instant START = Instant.parse("2026-01-12T00:00:00Z");
  private final Retention retention = new Retention(ZoneId.of("Asia/Shanghai"), g -> 1_000);

  private static Generation at(Instant time, KeptFor mark) {
    return new Generation(Path.of(time.toString()), time, "", mark);
  }

  private List<Generation> staying(List<Generation> newestFirst) {
    List<Generation> stay = new ArrayList<>(newestFirst);
    stay.removeAll(retention.surplus(newestFirst));
    return stay;
  }

  @Test
  void oneADayStaysForTwoMonths() {
    List<Generation> all = new ArrayList<>();
    for (int day = 100; day > 0; day--) {
      all.add(at(START.plus(Duration.ofDays(day)), KeptFor.NONE));
    }
    assertEquals(all.subList(0, 62), staying(all));
  }

  @Test
  void theLastOfAnEarlierSittingStaysHoweverOldItIs() {
    List<Generation> all =
        List.of(at(START.plus(Duration.ofDays(300)), KeptFor.NONE), at(START, KeptFor.PINNED));
    assertEquals(all, staying(all));
  }

  @Test
  void whereThereAreTooManyTheOldestGoThoseWithAMarkLast() {
    List<Generation> all = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      KeptFor mark = i % 2 == 0 ? KeptFor.PINNED : KeptFor.NONE;
      all.add(at(START.minus(Duration.ofMinutes(i * 7L)), mark));
    }
    List<Generation> stay = staying(all);
    assertEquals(Retention.MOST, stay.size());
    assertTrue(stay.stream().skip(1).allMatch(g -> g.mark() == KeptFor.PINNED));
  }

  /** What is let go once must not be what would be looked for later. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void thinnedOutSaveBySaveAsAllAtOnceAnyTimeHasItsVersion(long seed) {
    Random random = new Random(seed);
    List<Generation> kept = new ArrayList<>();
    List<Instant> all = new ArrayList<>();
    Instant time = START;
    for (int i = 0; i < 3_000; i++) {
      time = time.plusMillis(1 + (long) (Math.abs(random.nextGaussian()) * 30_000));
      all.add(time);
      kept.addFirst(at(time, KeptFor.NONE));
      kept = staying(kept);
    }
    Instant newest = time;
    List<Generation> left = kept;
    assertTrue(left.size() <= 31 + 19 + 25 + 2, () -> left.size() + " stay");
    for (Instant saved : all) {
      Duration age = Duration.between(saved, newest);
      Duration within =
          age.compareTo(Duration.ofMinutes(30)) < 0
              ? Duration.ofMinutes(1)
              : age.compareTo(Duration.ofHours(3)) < 0
                  ? Duration.ofMinutes(10)
                  : age.compareTo(Duration.ofDays(1)) < 0
                      ? Duration.ofHours(1)
                      : Duration.ofDays(1);
      assertTrue(
          left.stream()
              .anyMatch(
                  g ->
                      !g.time().isBefore(saved)
                          && Duration.between(saved, g.time()).compareTo(within) <= 0),
          () -> "nothing for " + saved + ", " + age + " before the newest");
    }
  }
}
