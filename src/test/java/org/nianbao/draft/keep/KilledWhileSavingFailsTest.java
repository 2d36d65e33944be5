package org.nianbao.draft.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.ChildProcess;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Soak;
import org.nianbao.draft.TestDrafts;
import org.nianbao.draft.keep.Generation.KeptFor;
import org.nianbao.report.Report;

/**
 * The folder of a draft is taken away while a process fills it in; the process goes on, and is
 * killed at a random moment. The folder comes back, and what is offered is what was typed.
 */
@Tag(Soak.TAG)
class KilledWhileSavingFailsTest {

  /** Takes what is offered, then types for ever; says each figure when it is typed and kept. */
  static final class Typist implements SaveListener {
    private final Semaphore kept = new Semaphore(0);

    private Typist() {}

    public static void main(String[] arguments) throws Exception {
      Path folder = Path.of(arguments[0]);
      Path file = folder.resolve("drafts").resolve("年报.nianbao");
      int from = Integer.parseInt(arguments[1]);
      boolean byItself = Boolean.parseBoolean(arguments[2]);
      RealOffice office = RealOffice.in(folder.resolve("home"));
      Locking.Ours lock = (Locking.Ours) office.locks().lock(file);
      OpenResult.Good good = (OpenResult.Good) office.store().open(file);
      Draft draft =
          good.unsaved().map(version -> version.opened().draft()).orElse(good.opened().draft());
      Typist typist = new Typist();
      try (SavingThread thread = new SavingThread()) {
        DraftSession session =
            new DraftSession(
                office.store(),
                thread,
                typist,
                new FileBinding(file, lock.lock(), good.known()),
                draft);
        session.rewrite();
        session.saveNow();
        System.out.println("ready " + Office.figure(draft));
        System.in.read();
        Report report = draft.report();
        for (int figure = from; ; figure++) {
          System.out.println("typed " + figure + " " + System.currentTimeMillis());
          session.change(Office.with(report, figure));
          if (byItself) {
            typist.kept.acquire();
          } else {
            session.saveNow();
          }
        }
      }
    }

    @Override
    public void saved(Draft draft) {}

    @Override
    public void keptAsVersion(Draft draft) {
      System.out.println("kept " + Office.figure(draft) + " " + System.currentTimeMillis());
      kept.release();
    }

    @Override
    public void failed(SaveFailure failure) {}
  }

  @Test
  void whatWasTypedIsOfferedWhenTheDraftIsOpenedAgain(@TempDir Path folder) throws Exception {
    int rounds = Soak.rounds(4, 200);
    Random random = new Random(200);
    Path drafts = Files.createDirectory(folder.resolve("drafts"));
    Path away = folder.resolve("away");
    Path file = drafts.resolve("年报.nianbao");
    RealOffice office = RealOffice.in(folder.resolve("home"));
    Draft sample = TestDrafts.sample();
    Draft first = sample.withReport(Office.with(sample.report(), 0));
    office.store().save(file, first, Fingerprint.NOTHING, KeptFor.NONE);
    int figure = 1;
    int here = 0;
    int keptInAll = 0;
    long lostMost = 0;
    for (int round = 0; round < rounds; round++) {
      boolean byItself = round % Soak.rounds(1, 2) == 1;
      List<String> lines;
      long killed;
      try (ChildProcess child =
          ChildProcess.start(
              Typist.class, folder.toString(), String.valueOf(figure), String.valueOf(byItself))) {
        assertEquals("ready " + here, ready(child), "what was offered is gone on with");
        Files.move(drafts, away);
        child.say("begin");
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(2_000_000)));
        child.kill();
        killed = System.currentTimeMillis();
        lines = child.rest();
      }
      int typed = figure - 1;
      int acknowledged = here;
      long firstLost = killed;
      for (String[] said : lines.stream().map(line -> line.split(" ", -1)).toList()) {
        if (said.length == 3 && said[0].equals("typed")) {
          typed = Integer.parseInt(said[1]);
          firstLost = Long.parseLong(said[2]);
        } else if (said.length == 3 && said[0].equals("kept")) {
          acknowledged = Integer.parseInt(said[1]);
          firstLost = killed;
          keptInAll++;
        }
      }
      Files.move(away, drafts);
      int found = offered(office, file, round);
      int safe = acknowledged;
      int last = typed;
      assertTrue(
          found >= safe && found <= last,
          () -> found + " offered, " + safe + " kept, " + last + " typed");
      if (found < typed) {
        lostMost = Math.max(lostMost, killed - firstLost);
      }
      figure = typed + 1;
      here = found;
    }
    long most = lostMost;
    assertTrue(most <= 1_000, () -> most + " ms lost");
    Soak.report(
        ("%,d kills while saving failed, %,d versions kept: every one was offered afterwards,"
                + " at most %,d ms of typing lost")
            .formatted(rounds, keptInAll, lostMost));
  }

  /** A save that takes more than 300 ms has a version kept beside it, and that is said before. */
  private static String ready(ChildProcess child) throws Exception {
    String line = child.nextLine();
    while (line != null && line.startsWith("kept")) {
      line = child.nextLine();
    }
    return String.valueOf(line);
  }

  private static int offered(RealOffice office, Path file, int round) throws Exception {
    OpenResult.Good good =
        assertInstanceOf(OpenResult.Good.class, office.store().open(file), "round " + round);
    Optional<RecoveredVersion> unsaved = good.unsaved();
    Draft draft = unsaved.isPresent() ? unsaved.get().opened().draft() : good.opened().draft();
    return Integer.parseInt(Office.figure(draft));
  }
}
