package org.nianbao.draft.keep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.nianbao.draft.TestDrafts.utf8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.disk.FaultyDisk;

class GenerationsTest {
  private final FaultyDisk disk = new FaultyDisk();

  private Generations at(String time) {
    return new Generations(
        disk, Path.of("/data"), Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
  }

  /** A dead clock battery, or a clock that stood in the future the day before. */
  @Test
  void whatIsKeptUnderAWrongClockIsTheNewest() throws IOException {
    Path draft = Path.of("/drafts/年报.nianbao");
    for (int day = 1; day <= 12; day++) {
      at(String.format("2027-01-%02dT08:00:00Z", day)).keep(draft, utf8("version " + day));
    }
    Generations wrong = at("2015-01-01T00:00:00Z");
    for (String words : List.of("first", "second")) {
      wrong.keep(draft, utf8(words));
      assertArrayEquals(utf8(words), wrong.read(wrong.list(draft).getFirst()).orElseThrow(), words);
    }
  }
}
