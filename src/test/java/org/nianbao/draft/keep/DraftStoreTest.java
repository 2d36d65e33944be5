package org.nianbao.draft.keep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.draft.TestDrafts.utf8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.disk.FaultyDisk;
import org.nianbao.disk.FaultyDisk.Fault;
import org.nianbao.disk.FaultyDisk.PowerCut;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftId;
import org.nianbao.draft.Limits;
import org.nianbao.draft.Notice;
import org.nianbao.draft.TestDrafts;
import org.nianbao.draft.keep.Generation.KeptFor;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

class DraftStoreTest {
  private static final Path FILE = Path.of("/drafts/年报.nianbao");
  private static final Owner SELF = Office.owner("living", "PC-1", 11);

  private final Report report = TestDrafts.small().report();
  private FaultyDisk disk = new FaultyDisk();
  private Office office = new Office(disk, Path.of("/data"), SELF);

  private static DraftKey key(Path file) {
    return DraftKey.unread(file);
  }

  private DraftStore.Saved startWithTwoSaves() throws Exception {
    disk = new FaultyDisk();
    office = new Office(disk, Path.of("/data"), SELF);
    DraftStore.Saved first =
        office.store.save(
            FILE, Draft.of(Office.with(report, 1)), Fingerprint.NOTHING, KeptFor.NONE);
    office.alarm.advance(60_000);
    DraftStore.Saved second =
        office.store.save(
            FILE, first.draft().withReport(Office.with(report, 2)), first.known(), KeptFor.NONE);
    office.alarm.advance(1_000);
    return second;
  }

  /** The figure of the draft as the program shows or offers it. */
  private String asOpened() throws IOException {
    return switch (office.store.open(FILE)) {
      case OpenResult.Good good -> Office.figure(good.opened().draft());
      case OpenResult.Damaged damaged ->
          damaged.rescue().map(r -> Office.figure(r.opened().draft())).orElse("nothing");
    };
  }

  private void failAtEveryCall(Fault fault, Predicate<Path> heldOpen, int atLeast)
      throws Exception {
    int call = 0;
    for (boolean reached = true; reached; call++) {
      DraftStore.Saved before = startWithTwoSaves();
      disk.holdOpen(heldOpen);
      disk.goWrongAt(call, fault);
      boolean saved = false;
      try {
        office.store.save(
            FILE, before.draft().withReport(Office.with(report, 3)), before.known(), KeptFor.NONE);
        saved = true;
      } catch (IOException | PowerCut e) {
        // what is left is looked at below
      }
      reached = disk.calls() > call;
      disk.restart();
      String found = asOpened();
      String at = fault + " at call " + call + " leaves " + found;
      assertTrue(saved ? found.equals("3") : Set.of("2", "3").contains(found), at);
    }
    int calls = call;
    assertTrue(calls >= atLeast, () -> "only " + calls + " calls");
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void whateverCallGoesWrongTheDraftReadsAsBeforeOrAfter(Fault fault) throws Exception {
    failAtEveryCall(fault, file -> false, 8);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void soItDoesWhereNothingCanBeMovedOverTheDraft(Fault fault) throws Exception {
    failAtEveryCall(fault, FILE::equals, 12);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"LOSES_POWER", "LOSES_POWER_IN_THE_MIDDLE"},
      mode = EnumSource.Mode.EXCLUDE)
  void soItDoesOnADiskThatIsFullFromSomeCallOn(Fault fault) throws Exception {
    for (int call = 0; call < 20; call++) {
      DraftStore.Saved before = startWithTwoSaves();
      disk.holdOpen(FILE::equals);
      disk.goWrongAt(call, Integer.MAX_VALUE, fault);
      try {
        office.store.save(
            FILE, before.draft().withReport(Office.with(report, 3)), before.known(), KeptFor.NONE);
      } catch (IOException e) {
        // what is left is looked at below
      }
      disk.goWrongAt(-1, fault);
      int at = call;
      assertTrue(Set.of("2", "3").contains(asOpened()), () -> fault + " from call " + at);
    }
  }

  @Test
  void theFormerIsKeptAtEachSave() throws Exception {
    startWithTwoSaves();
    assertEquals(1, office.generations.list(key(FILE)).size());
  }

  @Test
  void aDamagedFileOffersTheNewestGoodGenerationAndIsKeptBeside() throws Exception {
    DraftStore.Saved second = startWithTwoSaves();
    office.store.save(
        FILE, second.draft().withReport(Office.with(report, 3)), second.known(), KeptFor.NONE);
    Generation newest = office.generations.list(key(FILE)).getFirst();
    disk.write(newest.file(), utf8("{\"format\":\"nianbao\"}"));
    disk.write(FILE, new byte[4096]);
    OpenResult.Damaged damaged =
        assertInstanceOf(OpenResult.Damaged.class, office.store.open(FILE));
    assertEquals(DraftException.DraftFault.NUL_FILLED, damaged.why().reason());
    assertEquals("1", Office.figure(damaged.rescue().orElseThrow().opened().draft()));
    Path aside =
        office.store.setAside(FILE, LocalDateTime.parse("2026-01-12T14:03:21"), Messages.load());
    assertEquals("年报（已损坏，20260112-140321）.nianbao", aside.getFileName().toString());
    assertArrayEquals(new byte[4096], disk.files().get(aside));
    office.store.save(
        FILE, damaged.rescue().orElseThrow().opened().draft(), Fingerprint.NOTHING, KeptFor.NONE);
    assertEquals("1", asOpened());
  }

  @Test
  void aFileThatIsGoneCanBeRescued() throws Exception {
    startWithTwoSaves();
    disk.delete(FILE);
    assertEquals("1", Office.figure(office.store.rescue(FILE).orElseThrow().opened().draft()));
  }

  @Test
  void anEditByHandIsShownAndTheGenerationOffered() throws Exception {
    startWithTwoSaves();
    String text = new String(disk.files().get(FILE), StandardCharsets.UTF_8);
    disk.write(FILE, utf8(text.replace("\"natural\": \"2\"", "").replace(": \"2\"", ": \"7\"")));
    OpenResult.Good good = assertInstanceOf(OpenResult.Good.class, office.store.open(FILE));
    assertTrue(good.opened().has(Notice.NoticeKind.EDITED_BY_HAND));
    assertEquals("7", Office.figure(good.opened().draft()));
    assertEquals("1", Office.figure(good.rescue().orElseThrow().opened().draft()));
  }

  @Test
  void draftsOfTheSameNameInTwoFoldersAreKeptApart() throws Exception {
    Path other = Path.of("/elsewhere/年报.nianbao");
    startWithTwoSaves();
    office.generations.keep(key(other), utf8("other"), KeptFor.NONE);
    assertEquals(1, office.generations.list(key(FILE)).size());
    assertEquals(1, office.generations.list(key(other)).size());
  }

  /** Issue 11, point 3: ten versions reached back 19 seconds. */
  @Test
  void afterADayOfTypingAnyMomentHasAVersionNearIt() throws Exception {
    DraftStore.Saved saved = startWithTwoSaves();
    for (int i = 0; i < 8 * 360; i++) {
      office.alarm.advance(10_000);
      Draft next = saved.draft().withReport(Office.with(report, 100 + i));
      saved = office.store.save(FILE, next, saved.known(), KeptFor.NONE);
    }
    List<Instant> kept = office.generations.list(key(FILE)).stream().map(Generation::time).toList();
    Instant newest = kept.getFirst();
    assertNear(kept, newest, Duration.ofMinutes(30), Duration.ofMinutes(1));
    assertNear(kept, newest, Duration.ofHours(3), Duration.ofMinutes(10));
    assertNear(kept, newest, Duration.ofHours(7), Duration.ofHours(1));
    assertTrue(kept.size() <= 30 + 18 + 8, () -> kept.size() + " are kept");
  }

  /** Every moment of the time back to that age has a version not much older than it. */
  private static void assertNear(
      List<Instant> kept, Instant newest, Duration back, Duration distance) {
    for (Instant moment = newest;
        moment.isAfter(newest.minus(back));
        moment = moment.minusSeconds(10)) {
      Instant wanted = moment;
      assertTrue(
          kept.stream()
              .anyMatch(
                  t -> !t.isAfter(wanted) && !t.isBefore(wanted.minus(distance.multipliedBy(2)))),
          () -> "none near " + wanted + " back to " + back);
    }
  }

  /** Issue 11, point 5. */
  @Test
  void aDraftThatIsRenamedOrMovedKeepsItsVersions() throws Exception {
    Path renamed = Path.of("/elsewhere/年报（改）.nianbao");
    String id = DraftId.random();
    savedTwice(FILE, id);
    disk.makeFolder(Path.of("/elsewhere"));
    disk.move(FILE, renamed);
    assertInstanceOf(OpenResult.Good.class, office.store.open(renamed));
    assertEquals(1, office.generations.list(new DraftKey(renamed, id)).size());
    savedTwice(FILE, DraftId.random());
    Path again = Path.of("/elsewhere/again.nianbao");
    disk.move(renamed, again);
    disk.write(renamed, disk.read(FILE, Limits.BYTES));
    office.store.open(again);
    assertEquals(1, office.generations.list(new DraftKey(again, id)).size(), "another is there");
  }

  @Test
  void aCopyMadeInTheExplorerHasVersionsOfItsOwn() throws Exception {
    Path copy = Path.of("/drafts/年报 - 副本.nianbao");
    String id = DraftId.random();
    savedTwice(FILE, id);
    disk.write(copy, disk.read(FILE, Limits.BYTES));
    OpenResult.Good good = assertInstanceOf(OpenResult.Good.class, office.store.open(copy));
    assertEquals(id, good.opened().draft().id());
    assertEquals(0, office.generations.list(new DraftKey(copy, id)).size());
    assertEquals(1, office.generations.list(new DraftKey(FILE, id)).size());
  }

  @Test
  void versionsKeptBeforeADraftHadAnIdStayItsOwn() throws Exception {
    DraftStore.Saved second = startWithTwoSaves();
    office.alarm.advance(120_000);
    DraftStore.Saved third = office.store.save(FILE, second.draft(), second.known(), KeptFor.NONE);
    String id = DraftId.random();
    Draft named = third.draft().withId(id).withReport(Office.with(report, 3));
    office.store.save(FILE, named, third.known(), KeptFor.NONE);
    assertEquals(3, office.generations.list(new DraftKey(FILE, id)).size());
    assertEquals(3, office.generations.list(key(FILE)).size(), "found by its path too");
  }

  private void savedTwice(Path file, String id) throws Exception {
    Draft draft = Draft.of(Office.with(report, 1)).withId(id);
    DraftStore.Saved first = office.store.save(file, draft, office.store.known(file), KeptFor.NONE);
    Draft next = first.draft().withReport(Office.with(report, 2));
    office.store.save(file, next, first.known(), KeptFor.NONE);
  }
}
