package org.nianbao.draft.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.ChildProcess;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Soak;
import org.nianbao.draft.TestDrafts;
import org.nianbao.draft.keep.Generation.KeptFor;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;

/**
 * A disk that runs full and a disk that cannot be written, both real: a small file system in a
 * namespace of its own, which only Linux has and not every container allows.
 */
@Tag(Soak.TAG)
class NarrowDiskTest {
  private static final int SAVES = Soak.rounds(80, 400);

  @TempDir private Path home;

  @BeforeAll
  static void needsASmallFileSystem() throws Exception {
    boolean can = false;
    try (ChildProcess probe =
        ChildProcess.run(
            List.of("unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt"))) {
      can = probe.waitFor() == 0;
    } catch (IOException e) {
      // no such program
    }
    if (!can) {
      System.err.println("NOT TESTED here: full and read-only disks, for none can be mounted");
    }
    assumeTrue(can, "no small file system can be mounted");
  }

  /** Runs programs one after the other with a small file system in a folder. */
  private List<String> on(Path folder, String options, List<List<String>> programs)
      throws Exception {
    StringBuilder script =
        new StringBuilder("set -e; mount -t tmpfs -o " + options + " tmpfs \"$0\"");
    for (List<String> program : programs) {
      script.append("; ");
      program.forEach(word -> script.append('\'').append(word).append("' "));
    }
    Files.createDirectories(folder);
    try (ChildProcess child =
        ChildProcess.run(
            List.of("unshare", "-rm", "sh", "-c", script.toString(), folder.toString()))) {
      List<String> said = child.rest();
      assertEquals(0, child.waitFor(), said::toString);
      return said;
    }
  }

  /** Saves ever longer drafts and says what the program would open after each failure. */
  static final class Filler {
    private Filler() {}

    public static void main(String[] arguments) throws Exception {
      Path file = Path.of(arguments[0]).resolve("年报.nianbao");
      RealOffice office = RealOffice.in(Path.of(arguments[1]));
      Fingerprint known = Fingerprint.NOTHING;
      Draft draft = TestDrafts.sample();
      String good = Office.figure(draft);
      List<String> failed = new ArrayList<>();
      for (int i = 1; i <= Integer.parseInt(arguments[2]); i++) {
        Draft longer = Draft.of(Office.with(longer(draft, i % 60), 1_000 + i));
        try {
          known = office.store().save(file, longer, known, KeptFor.NONE).known();
          good = Office.figure(longer);
        } catch (IOException e) {
          String kind = SaveFailure.of(e, file, office.store().left(file)).kind().name();
          failed.add(kind);
        }
        if (Files.exists(file)) {
          OpenResult.Good found = (OpenResult.Good) office.store().open(file);
          if (!good.equals(Office.figure(found.opened().draft()))) {
            System.out.println("broken " + i);
          }
        }
      }
      System.out.println("failed " + failed.size());
      System.out.println("good " + good);
    }

    private static Report longer(Draft draft, int by) {
      return new Edit.TextEdit("other", "很长的一段。".repeat(by * 400)).applyTo(draft.report());
    }
  }

  @Test
  void onAFullDiskTheLastGoodDraftStays() throws Exception {
    Path small = home.resolve("small");
    List<String> said =
        on(
            small,
            "size=512k",
            List.of(
                ChildProcess.command(
                    List.of(),
                    Filler.class,
                    small.toString(),
                    home.resolve("data").toString(),
                    String.valueOf(SAVES))));
    assertEquals(2, said.size(), said::toString);
    assertTrue(!said.getFirst().equals("failed 0"), "the disk was never full");
    List<String> together =
        on(
            small,
            "size=512k",
            List.of(
                ChildProcess.command(
                    List.of(),
                    Filler.class,
                    small.toString(),
                    small.resolve("data").toString(),
                    String.valueOf(SAVES))));
    assertEquals(2, together.size(), together::toString);
    assertTrue(!together.getFirst().equals("failed 0"), "the disk was never full");
    Soak.report(
        "a disk of 512 KB, %d saves: %s, versions on the same disk: %s; never a broken draft"
            .formatted(SAVES, said, together));
  }

  /** Opens what cannot be written, changes it, and goes on elsewhere. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] arguments) throws Exception {
      Path file = Path.of(arguments[0]).resolve("年报.nianbao");
      Path home = Path.of(arguments[1]);
      RealOffice office = RealOffice.in(home);
      if (!Files.exists(file)) {
        office
            .store()
            .save(file, Draft.of(TestDrafts.small().report()), Fingerprint.NOTHING, KeptFor.NONE);
        return;
      }
      OpenResult.Good good = (OpenResult.Good) office.store().open(file);
      try {
        office.locks().lock(file);
        System.out.println("locked");
      } catch (IOException e) {
        System.out.println("read-only");
      }
      List<String> heard = new ArrayList<>();
      SaveListener listener =
          new SaveListener() {
            @Override
            public void saved(Draft draft) {
              heard.add("saved " + Office.figure(draft));
            }

            @Override
            public void keptAsVersion(Draft draft) {}

            @Override
            public void failed(SaveFailure failure) {
              heard.add("failed");
            }
          };
      Path elsewhere = home.resolve("另存.nianbao");
      DraftLock lock = ((Locking.Ours) office.locks().lock(elsewhere)).lock();
      try (SavingThread thread = new SavingThread()) {
        Draft draft = good.opened().draft();
        DraftSession session =
            new DraftSession(
                office.store(), thread, listener, new FileBinding(file, lock, good.known()), draft);
        session.change(Office.with(draft.report(), 13));
        session.saveNow();
        session.moveTo(new FileBinding(elsewhere, lock, Fingerprint.NOTHING));
      }
      heard.forEach(System.out::println);
      OpenResult.Good old = (OpenResult.Good) office.store().open(file);
      OpenResult.Good moved = (OpenResult.Good) office.store().open(elsewhere);
      System.out.println(
          Office.figure(old.opened().draft()) + " " + Office.figure(moved.opened().draft()));
    }
  }

  @Test
  void inAFolderThatIsReadOnlyTheDraftOpensAndGoesOnElsewhere() throws Exception {
    Path folder = home.resolve("stick");
    Path data = Files.createDirectories(home.resolve("data"));
    List<String> read =
        ChildProcess.command(List.of(), Reader.class, folder.toString(), data.toString());
    List<String> said =
        on(
            folder,
            "size=512k",
            List.of(read, List.of("mount", "-o", "remount,ro", folder.toString()), read));
    assertEquals(List.of("read-only", "failed", "saved 13", "12 13"), said);
  }
}
