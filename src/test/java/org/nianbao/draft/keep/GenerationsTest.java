package org.nianbao.draft.keep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.draft.TestDrafts.utf8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.nianbao.disk.FaultyDisk;
import org.nianbao.draft.keep.Generation.KeptFor;

class GenerationsTest {
  private static final DraftKey DRAFT = DraftKey.unread(Path.of("/drafts/年报.nianbao"));

  private final FaultyDisk disk = new FaultyDisk();

  private Generations at(String time) {
    return new Generations(
        disk, Path.of("/data"), Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
  }

  private List<KeptFor> marks() throws IOException {
    return at("2027-01-01T08:00:00Z").list(DRAFT).stream().map(Generation::mark).toList();
  }

  /** A dead clock battery, or a clock that stood in the future the day before. */
  @Test
  void whatIsKeptUnderAWrongClockIsTheNewest() throws IOException {
    for (int day = 1; day <= 12; day++) {
      at(String.format("2027-01-%02dT08:00:00Z", day))
          .keep(DRAFT, utf8("version " + day), KeptFor.NONE);
    }
    Generations wrong = at("2015-01-01T00:00:00Z");
    for (String words : List.of("first", "second")) {
      wrong.keep(DRAFT, utf8(words), KeptFor.NONE);
      assertArrayEquals(utf8(words), wrong.read(wrong.list(DRAFT).getFirst()).orElseThrow(), words);
    }
  }

  /** Issue 11, points 3 and 4: all of them were of one minute, of which only the last stays. */
  @Test
  void underAClockThatWasSetBackAYearAnyMomentHasItsVersionToo() throws IOException {
    at("2027-01-12T08:00:00Z").keep(DRAFT, utf8("before"), KeptFor.NONE);
    AtomicLong nanos = new AtomicLong();
    Generations wrong =
        new Generations(
            disk,
            Path.of("/data"),
            Clock.fixed(Instant.parse("2026-01-12T08:00:00Z"), ZoneOffset.UTC),
            nanos::get);
    for (int second = 0; second < 3600; second += 10) {
      nanos.addAndGet(10_000_000_000L);
      wrong.keep(DRAFT, utf8("version " + second), KeptFor.NONE);
    }
    int kept = marks().size();
    assertTrue(kept >= 30 + 3, () -> kept + " of an hour");
  }

  @Test
  void withinAMinuteOnlyTheLastAndWhatIsMarkedStay() throws IOException {
    for (int second = 10; second < 40; second++) {
      KeptFor mark = second == 20 ? KeptFor.PINNED : KeptFor.NONE;
      at("2027-01-01T08:00:" + second + "Z").keep(DRAFT, utf8("version " + second), mark);
    }
    assertEquals(List.of(KeptFor.NONE, KeptFor.PINNED), marks());
  }

  @Test
  void onlyTheNewestOfWhatCouldNotBeSavedIsOffered() throws IOException {
    Generations generations = at("2027-01-01T08:00:00Z");
    generations.keep(DRAFT, utf8("one"), KeptFor.UNSAVED);
    generations.keep(DRAFT, utf8("two"), KeptFor.UNSAVED);
    assertEquals(List.of(KeptFor.UNSAVED), marks());
    generations.release(DRAFT, KeptFor.PINNED);
    generations.keep(DRAFT, utf8("three"), KeptFor.NONE);
    assertEquals(List.of(KeptFor.NONE, KeptFor.PINNED), marks());
  }

  @Test
  void aVersionThatIsKeptOnceMoreLosesNoMark() throws IOException {
    Generations generations = at("2027-01-01T08:00:00Z");
    generations.keep(DRAFT, utf8("one"), KeptFor.NONE);
    generations.keep(DRAFT, utf8("one"), KeptFor.UNSAVED);
    generations.keep(DRAFT, utf8("one"), KeptFor.NONE);
    assertEquals(List.of(KeptFor.UNSAVED), marks());
  }

  @Test
  void aDraftOfManyMegabytesLeavesRoomOnTheDisk() throws IOException {
    byte[] large = new byte[7 * 1024 * 1024];
    for (int day = 10; day < 30; day++) {
      large[0] = (byte) day;
      at("2027-01-" + day + "T08:00:00Z").keep(DRAFT, large, KeptFor.NONE);
    }
    int kept = marks().size();
    assertTrue(kept == 7, () -> kept + " of 7 MB");
  }
}
