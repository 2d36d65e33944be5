package org.nianbao.draft.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.ChildProcess;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Soak;
import org.nianbao.draft.TestDrafts;
import org.nianbao.draft.keep.Generation.KeptFor;
import org.nianbao.report.Report;

/** A process that saves in a loop is killed at a random moment, again and again in one folder. */
@Tag(Soak.TAG)
class KilledWhileSavingTest {

  /** Changes and saves for ever; says each figure when it is typed and when it is on disk. */
  static final class Saver implements SaveListener {
    private Saver() {}

    public static void main(String[] arguments) throws Exception {
      Path home = Path.of(arguments[0]);
      Path file = home.resolve("年报.nianbao");
      RealOffice office = RealOffice.in(home);
      Locking.Ours lock = (Locking.Ours) office.locks().lock(file);
      OpenResult.Good good = (OpenResult.Good) office.store().open(file);
      Draft draft = good.opened().draft();
      try (SavingThread thread = new SavingThread()) {
        DraftSession session =
            new DraftSession(
                office.store(),
                thread,
                new Saver(),
                new FileBinding(file, lock.lock(), good.known()),
                draft);
        Report report = draft.report();
        System.out.println("ready " + lock.left().isPresent());
        int from = Integer.parseInt(arguments[1]);
        for (int figure = from; ; figure++) {
          System.out.println("typed " + figure + " " + System.currentTimeMillis());
          session.change(Office.with(report, figure));
          session.saveNow();
        }
      }
    }

    @Override
    public void saved(Draft draft) {
      System.out.println("saved " + Office.figure(draft) + " " + System.currentTimeMillis());
    }

    @Override
    public void keptAsVersion(Draft draft) {}

    @Override
    public void failed(SaveFailure failure) {
      System.out.println("failed " + failure.kind() + " 0");
    }
  }

  @Test
  void nothingIsBrokenAndNothingThatWasOnDiskIsLost(@TempDir Path home) throws Exception {
    int rounds = Soak.rounds(6, 500);
    Random random = new Random(500);
    Path file = home.resolve("年报.nianbao");
    RealOffice office = RealOffice.in(home);
    Draft sample = TestDrafts.sample();
    office
        .store()
        .save(
            file,
            sample.withReport(Office.with(sample.report(), 0)),
            Fingerprint.NOTHING,
            KeptFor.NONE);
    int figure = 1;
    int onDisk = 0;
    long saves = 0;
    long lostMost = 0;
    int interrupted = 0;
    for (int round = 0; round < rounds; round++) {
      ChildProcess child = ChildProcess.start(Saver.class, home.toString(), String.valueOf(figure));
      assertEquals("ready " + (round > 0), child.nextLine(), "a crash is noticed");
      LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(250_000)));
      child.kill();
      long killed = System.currentTimeMillis();
      List<String[]> said = child.rest().stream().map(line -> line.split(" ")).toList();
      int acknowledged = onDisk;
      int typed = figure - 1;
      long firstLost = killed;
      for (String[] line : said) {
        if (line.length == 3 && line[0].equals("typed")) {
          typed = Integer.parseInt(line[1]);
          firstLost = Long.parseLong(line[2]);
        } else if (line.length == 3) {
          assertEquals("saved", line[0]);
          acknowledged = Integer.parseInt(line[1]);
          firstLost = killed;
          saves++;
        }
      }
      OpenResult.Good found =
          assertInstanceOf(OpenResult.Good.class, office.store().open(file), "round " + round);
      int here = Integer.parseInt(Office.figure(found.opened().draft()));
      int last = typed;
      int safe = acknowledged;
      assertTrue(
          here >= safe && here <= last,
          () -> here + " on disk, " + safe + " acknowledged, " + last + " typed");
      if (here < typed) {
        interrupted++;
        lostMost = Math.max(lostMost, killed - firstLost);
      }
      figure = typed + 1;
      onDisk = here;
    }
    long most = lostMost;
    assertTrue(most <= 1_000, () -> most + " ms lost");
    try (Stream<Path> left = Files.list(home)) {
      long count = left.count();
      assertTrue(count <= 8, () -> count + " files lie about");
    }
    Soak.report(
        ("%,d kills during %,d saves: no broken draft, no acknowledged save lost,"
                + " %,d saves cut off, at most %,d ms of typing lost")
            .formatted(rounds, saves, interrupted, lostMost));
  }
}
