package org.nianbao.draft.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.ChildProcess;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Soak;
import org.nianbao.draft.TestDrafts;
import org.nianbao.draft.keep.Generation.KeptFor;

/** Two programs at one draft. */
@Tag(Soak.TAG)
class TwoProcessesTest {

  /** Adds one to a figure, again and again, whenever it gets the lock. */
  static final class Adder {
    private Adder() {}

    public static void main(String[] arguments) throws Exception {
      Path home = Path.of(arguments[0]);
      Path file = home.resolve("年报.nianbao");
      RealOffice office = RealOffice.in(home);
      int waited = 0;
      for (int done = 0; done < Integer.parseInt(arguments[1]); ) {
        if (office.locks().lock(file) instanceof Locking.Ours ours) {
          OpenResult.Good good = (OpenResult.Good) office.store().open(file);
          Draft draft = good.opened().draft();
          int figure = Integer.parseInt(Office.figure(draft)) + 1;
          office
              .store()
              .save(
                  file,
                  draft.withReport(Office.with(draft.report(), figure)),
                  good.known(),
                  KeptFor.NONE);
          ours.lock().close();
          done++;
        } else {
          waited++;
          office.disk().pause(Duration.ofMillis(1));
        }
      }
      System.out.println("waited " + waited);
    }
  }

  @Test
  void whoLocksLosesNothing(@TempDir Path home) throws Exception {
    int rounds = Soak.rounds(20, 1_000);
    Path file = home.resolve("年报.nianbao");
    Draft zero = TestDrafts.small();
    RealOffice.in(home)
        .store()
        .save(
            file,
            zero.withReport(Office.with(zero.report(), 0)),
            Fingerprint.NOTHING,
            KeptFor.NONE);
    List<String> said;
    try (ChildProcess one =
            ChildProcess.start(Adder.class, home.toString(), String.valueOf(rounds));
        ChildProcess two =
            ChildProcess.start(Adder.class, home.toString(), String.valueOf(rounds))) {
      said = List.of(String.valueOf(one.nextLine()), String.valueOf(two.nextLine()));
      assertEquals(0, one.waitFor());
      assertEquals(0, two.waitFor());
    }
    OpenResult.Good end =
        assertInstanceOf(OpenResult.Good.class, RealOffice.in(home).store().open(file));
    assertEquals(String.valueOf(2 * rounds), Office.figure(end.opened().draft()));
    Soak.report(
        "two processes, %,d saves each under the lock: none lost; %s".formatted(rounds, said));
  }

  /** Has the draft open until it is told to end; then saves over it without a lock. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws Exception {
      Path home = Path.of(arguments[0]);
      Path file = home.resolve("年报.nianbao");
      RealOffice office = RealOffice.in(home);
      System.out.println(office.locks().lock(file).getClass().getSimpleName());
      System.in.read();
    }
  }

  @Test
  void theSecondIsToldAndNothingIsOverwrittenUnseen(@TempDir Path home) throws Exception {
    Path file = home.resolve("年报.nianbao");
    RealOffice ours = RealOffice.in(home);
    DraftStore.Saved first =
        ours.store().save(file, TestDrafts.small(), Fingerprint.NOTHING, KeptFor.NONE);
    ChildProcess other = ChildProcess.start(Holder.class, home.toString());
    assertEquals("Ours", other.nextLine());
    Locking.Theirs theirs = assertInstanceOf(Locking.Theirs.class, ours.locks().lock(file));
    assertTrue(theirs.certain());
    assertEquals(System.getProperty("user.name"), theirs.owner().user());
    other.kill();
    Locking.Ours taken = assertInstanceOf(Locking.Ours.class, ours.locks().lock(file));
    assertEquals(theirs.owner(), taken.left().orElseThrow());

    RealOffice.in(home).store().overwrite(file, first.draft());
    assertThrows(
        ForeignChangeException.class,
        () -> ours.store().save(file, first.draft(), first.known(), KeptFor.NONE));
  }
}
