package org.nianbao.draft.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.Opened;
import org.nianbao.draft.Soak;
import org.nianbao.draft.TestDrafts;
import org.nianbao.draft.keep.Generation.KeptFor;

/** A virus scanner, a backup: someone always has the file open. */
@Tag(Soak.TAG)
class ReaderHoldsFileTest {

  private static int readUntil(AtomicBoolean done, Path file) throws Exception {
    int reads = 0;
    long last = 0;
    while (!done.get()) {
      try (InputStream held = Files.newInputStream(file)) {
        Opened opened = TestDrafts.READER.read(held.readAllBytes());
        assertTrue(opened.notices().isEmpty(), "never a half-written file");
        assertTrue(opened.draft().sequence() >= last, "never an older file than before");
        last = opened.draft().sequence();
        reads++;
      }
    }
    return reads;
  }

  @Test
  void everyReadSeesAWholeDraft(@TempDir Path home) throws Exception {
    int rounds = Soak.rounds(100, 10_000);
    Path file = home.resolve("年报.nianbao");
    RealOffice office = RealOffice.in(home);
    DraftStore.Saved saved =
        office.store().save(file, TestDrafts.sample(), Fingerprint.NOTHING, KeptFor.NONE);
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService scanner = Executors.newSingleThreadExecutor();
    Future<Integer> reads = scanner.submit(() -> readUntil(done, file));
    long start = System.nanoTime();
    for (int i = 1; i <= rounds; i++) {
      saved =
          office
              .store()
              .save(
                  file,
                  saved.draft().withReport(Office.with(saved.draft().report(), i)),
                  saved.known(),
                  KeptFor.NONE);
      assertTrue(saved.versionKept());
    }
    long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start);
    done.set(true);
    scanner.shutdown();
    assertEquals(rounds + 1, saved.draft().sequence());
    Soak.report(
        "%,d saves with a reader: %,d reads, all whole; %.1f ms a save"
            .formatted(rounds, reads.get(), micros / 1000.0 / rounds));
  }
}
