package org.nianbao.draft.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.draft.TestDrafts.utf8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.disk.FaultyDisk;
import org.nianbao.disk.FaultyDisk.Fault;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftId;
import org.nianbao.draft.DraftWriter;
import org.nianbao.draft.TestDrafts;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

class DraftSessionTest {
  private static final Path FOLDER = Path.of("/drafts");
  private static final Path FILE = FOLDER.resolve("年报.nianbao");
  private static final Path COPY = Path.of("/drafts/年报 副本.nianbao");

  private final FaultyDisk disk = new FaultyDisk();
  private final Office office =
      new Office(disk, Path.of("/data"), Office.owner("living", "PC-1", 11));
  private final Report report = TestDrafts.small().report();
  private DraftSession session;

  @BeforeEach
  void beginWithASavedDraft() throws IOException {
    session = office.begin(FILE, Draft.of(report));
    office.alarm.advance(1_000);
    office.saved.clear();
  }

  /** The newest version that waits for the clerk. */
  private String version() throws Exception {
    for (Generation generation : office.generations.list(key(FILE))) {
      if (generation.mark() == Generation.KeptFor.UNSAVED) {
        byte[] bytes = office.generations.read(generation).orElseThrow();
        return Office.figure(TestDrafts.READER.read(bytes).draft());
      }
    }
    return "nothing";
  }

  private DraftKey key(Path file) {
    return DraftKey.of(file, session.draft());
  }

  /** What opening the draft again would offer; nothing if it would offer nothing. */
  private String offered() throws IOException {
    return switch (office.store.open(FILE)) {
      case OpenResult.Good good ->
          good.unsaved().map(v -> Office.figure(v.opened().draft())).orElse("nothing");
      case OpenResult.Damaged damaged -> "damaged";
    };
  }

  private String onDisk() throws IOException {
    return switch (office.store.open(FILE)) {
      case OpenResult.Good good -> Office.figure(good.opened().draft());
      case OpenResult.Damaged damaged -> "damaged";
    };
  }

  @Test
  void aNewDraftHasAFileAtOnce() throws IOException {
    assertEquals("12", onDisk());
    assertEquals(1, session.draft().sequence());
  }

  @Test
  void aChangeIsOnDiskWithinASecondOfTheLastKey() throws IOException {
    session.change(Office.with(report, 1));
    office.alarm.advance(600);
    session.change(Office.with(report, 13));
    office.alarm.advance(600);
    assertEquals("12", onDisk());
    assertTrue(session.isWaiting());
    office.alarm.advance(400);
    assertEquals("13", onDisk());
    assertFalse(session.isWaiting());
    assertEquals(1, office.saved.size());
    assertTrue(office.alarm.isQuiet());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void inContinuousTypingNothingIsOlderThanFiveSeconds(long seed) throws IOException {
    Random random = new Random(seed);
    List<Long> unsavedSince = new ArrayList<>();
    long now = 0;
    for (int key = 0; key < 500; key++) {
      session.change(Office.with(report, 1_000 + key));
      unsavedSince.add(now);
      long pause = random.nextInt(650);
      office.alarm.advance(pause);
      now += pause;
      int safe = Integer.parseInt(onDisk());
      for (int k = Math.max(0, safe - 999); k <= key; k++) {
        assertTrue(now - unsavedSince.get(k) <= 5_000, "a key is on disk after five seconds");
      }
    }
    office.alarm.advance(1_000);
    assertEquals("1499", onDisk());
  }

  @Test
  void onLeavingWhatIsWaitingIsWritten() throws IOException {
    session.change(Office.with(report, 13));
    session.close();
    assertEquals("13", onDisk());
    office.alarm.advance(10_000);
    assertTrue(office.locks.lock(FILE) instanceof Locking.Ours ours && ours.left().isEmpty());
  }

  @Test
  void savingNowSavesNow() throws IOException {
    session.change(Office.with(report, 13));
    assertTrue(session.saveNow());
    assertEquals("13", onDisk());
    assertTrue(session.saveNow());
    assertEquals(1, office.saved.size());
  }

  @Test
  void aFailedSaveIsTriedAgainUntilItSucceeds() throws IOException {
    disk.goWrongAt(0, Integer.MAX_VALUE, Fault.FAILS);
    session.change(Office.with(report, 13));
    office.alarm.advance(60_000);
    assertEquals(List.of(), office.saved);
    int tries = office.failures.size();
    assertTrue(tries >= 4 && tries <= 8, () -> tries + " tries in a minute");
    disk.goWrongAt(-1, Fault.FAILS);
    office.alarm.advance(60_000);
    assertEquals("13", onDisk());
    assertEquals(1, office.saved.size());
    assertTrue(office.alarm.isQuiet());
  }

  @Test
  void whatSomeoneElseWroteIsNotOverwrittenWithoutAsking() throws Exception {
    byte[] theirs = new DraftWriter().write(Draft.of(Office.with(report, 99)));
    disk.write(FILE, theirs);
    session.change(Office.with(report, 13));
    office.alarm.advance(120_000);
    assertEquals("99", onDisk());
    assertEquals(List.of(SaveFailure.SaveFailureKind.CHANGED_BY_OTHERS), office.failures);
    assertFalse(session.saveNow());
    assertTrue(session.overwrite(office.lock(FILE)));
    assertEquals("13", onDisk());
    Generation kept = office.generations.list(key(FILE)).getFirst();
    assertEquals(
        new String(theirs, StandardCharsets.UTF_8),
        new String(office.generations.read(kept).orElseThrow(), StandardCharsets.UTF_8));
    session.change(Office.with(report, 14));
    office.alarm.advance(1_000);
    assertEquals("14", onDisk());
  }

  @Test
  void afterAForeignChangeTheSessionCanGoOnInACopy() throws Exception {
    disk.write(FILE, new DraftWriter().write(Draft.of(Office.with(report, 99))));
    session.change(Office.with(report, 13));
    office.alarm.advance(1_000);
    assertTrue(session.moveTo(new FileBinding(COPY, office.lock(COPY), Fingerprint.NOTHING)));
    assertEquals("99", onDisk());
    session.change(Office.with(report, 14));
    office.alarm.advance(1_000);
    assertEquals(COPY, session.file());
    assertEquals("14", Office.figure(((OpenResult.Good) office.store.open(COPY)).opened().draft()));
  }

  @Test
  void aCopyThatCannotBeWrittenLeavesTheDraftWhereItWas() throws IOException {
    disk.write(COPY, utf8("someone else's"));
    Fingerprint known = office.store.known(COPY);
    session.change(Office.with(report, 13));
    FileBinding home = new FileBinding(COPY, office.lock(COPY), known);
    disk.goWrongAt(0, Integer.MAX_VALUE, Fault.FAILS);
    assertFalse(session.moveTo(home));
    disk.goWrongAt(-1, Fault.FAILS);
    office.alarm.advance(60_000);
    assertEquals(FILE, session.file());
    assertEquals("13", onDisk());
    assertTrue(
        session.moveTo(new FileBinding(COPY, office.lock(COPY), known)), "what was chosen there");
    assertEquals(COPY, session.file());
  }

  @Test
  void whatOthersWroteIsNotOverwrittenUnlessItIsKept() throws Exception {
    disk.write(FILE, new DraftWriter().write(Draft.of(Office.with(report, 99))));
    session.change(Office.with(report, 13));
    assertFalse(session.saveNow());
    DraftLock lock = office.lock(FILE);
    disk.goWrongAt(0, Integer.MAX_VALUE, Fault.FAILS);
    assertFalse(session.overwrite(lock));
    disk.goWrongAt(-1, Fault.FAILS);
    assertEquals("99", onDisk());
    assertEquals(
        SaveFailure.SaveFailureKind.VERSION_NOT_KEPT,
        session.toDecide().map(SaveFailure::kind).orElseThrow());
    office.alarm.advance(60_000);
    assertEquals("99", onDisk());
    assertTrue(session.overwrite(office.lock(FILE)));
    assertEquals("13", onDisk());
  }

  @Test
  void whatCouldNotBeSavedIsAVersionWhenTheDraftIsClosed() throws Exception {
    disk.write(FILE, new DraftWriter().write(Draft.of(Office.with(report, 99))));
    session.change(Office.with(report, 13));
    session.close();
    assertEquals("99", onDisk());
    Generation newest = office.generations.list(key(FILE)).getFirst();
    byte[] kept = office.generations.read(newest).orElseThrow();
    assertEquals("13", Office.figure(TestDrafts.READER.read(kept).draft()));
  }

  /** Issue 11, point 1: while the clerk has not decided, what is typed is on no disk. */
  @Test
  void whileASaveWaitsForAnAnswerEachSecondOfTypingIsAVersion() throws Exception {
    disk.write(FILE, new DraftWriter().write(Draft.of(Office.with(report, 99))));
    for (int figure = 13; figure < 73; figure++) {
      session.change(Office.with(report, figure));
      office.alarm.advance(1_000);
      assertEquals(String.valueOf(figure), offered());
      assertEquals("99", onDisk());
    }
    assertEquals(List.of(SaveFailure.SaveFailureKind.CHANGED_BY_OTHERS), office.failures);
    assertTrue(office.alarm.isQuiet(), "it waits for the clerk");
  }

  @Test
  void whileEverySaveFailsEachSecondOfTypingIsAVersion() throws Exception {
    disk.refuse(FOLDER);
    for (int figure = 13; figure < 133; figure++) {
      session.change(Office.with(report, figure));
      office.alarm.advance(1_000);
      assertEquals(String.valueOf(figure), version());
    }
    assertTrue(office.failures.size() < 12, () -> office.failures.size() + " tries");
    assertInstanceOf(Whereabouts.AsVersion.class, session.secure());
    disk.refuse(null);
    office.alarm.advance(60_000);
    assertEquals("132", onDisk());
    assertEquals("nothing", offered());
    assertEquals(new Whereabouts.InFile(FILE), session.secure());
    assertTrue(office.alarm.isQuiet());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void inContinuousTypingWhileSavingFailsNothingIsOlderThanASecond(long seed) throws Exception {
    Random random = new Random(seed);
    disk.refuse(FOLDER);
    session.change(Office.with(report, 999));
    office.alarm.advance(1_000);
    List<Long> typedAt = new ArrayList<>();
    long now = 0;
    for (int key = 0; key < 300; key++) {
      session.change(Office.with(report, 1_000 + key));
      typedAt.add(now);
      long pause = random.nextInt(650);
      office.alarm.advance(pause);
      now += pause;
      String offered = version();
      int safe = offered.equals("nothing") ? 999 : Integer.parseInt(offered);
      for (int k = safe - 999; k <= key; k++) {
        assertTrue(now - typedAt.get(k) <= 1_000, "a key is in a version after a second");
      }
    }
  }

  @Test
  void whereNeitherFileNorVersionCanBeWrittenItIsSaidSo() {
    disk.goWrongAt(0, Integer.MAX_VALUE, Fault.FAILS);
    session.change(Office.with(report, 13));
    assertInstanceOf(Whereabouts.Nowhere.class, session.secure());
  }

  /** The saving thread hangs on a share that is away: the second thread keeps a version. */
  @Test
  void aSaveThatHangsHoldsUpNoVersion() throws Exception {
    CountDownLatch away = new CountDownLatch(1);
    CountDownLatch kept = new CountDownLatch(1);
    session.close();
    DraftLock lock = office.lock(FILE);
    disk.whenTouched(FOLDER, away);
    try (SavingThread thread = new SavingThread()) {
      SaveListener listener =
          new SaveListener() {
            @Override
            public void saved(Draft draft) {}

            @Override
            public void keptAsVersion(Draft draft) {
              kept.countDown();
            }

            @Override
            public void failed(SaveFailure failure) {}
          };
      DraftSession hanging =
          new DraftSession(
              office.store,
              thread,
              listener,
              new FileBinding(FILE, lock, Fingerprint.NOTHING),
              session.draft());
      hanging.change(Office.with(report, 13));
      assertTrue(kept.await(5, TimeUnit.SECONDS));
      assertInstanceOf(Whereabouts.AsVersion.class, hanging.secure());
      away.countDown();
    }
  }

  /** Issue 11, point 4. */
  @Test
  void aClockThatIsSetBackStopsNoSave() throws IOException {
    session.change(Office.with(report, 13));
    office.alarm.setBack(Duration.ofDays(400));
    office.alarm.advance(1_000);
    assertEquals("13", onDisk());
    session.change(Office.with(report, 14));
    office.alarm.advance(1_000);
    assertEquals("14", onDisk());
    assertTrue(office.alarm.isQuiet());
  }

  @Test
  void aFaultOfTheProgramWhileSavingLosesNothingAndIsHeardOf() throws IOException {
    disk.breakAt(FILE);
    session.change(Office.with(report, 13));
    assertThrows(IllegalStateException.class, () -> office.alarm.advance(1_000));
    assertEquals(List.of(SaveFailure.SaveFailureKind.OTHER), office.failures);
    disk.breakAt(null);
    assertEquals("13", offered());
    office.alarm.advance(60_000);
    assertEquals("13", onDisk());
  }

  /** Issue 11, point 5. */
  @Test
  void aDraftHasAnIdFromItsFirstSaveAndACopyAnother() throws Exception {
    String id = String.valueOf(session.draft().id());
    assertTrue(DraftId.isOne(id), id);
    assertEquals(id, ((OpenResult.Good) office.store.open(FILE)).opened().draft().id());
    session.change(Office.with(report, 13));
    assertTrue(session.moveTo(new FileBinding(COPY, office.lock(COPY), Fingerprint.NOTHING)));
    assertNotEquals(id, session.draft().id());
    assertEquals(id, ((OpenResult.Good) office.store.open(FILE)).opened().draft().id());
  }

  @Test
  void aDraftThatIsNotWhatItsFileHoldsIsWritten() throws IOException {
    session.rewrite();
    office.alarm.advance(1_000);
    assertEquals(2, session.draft().sequence());
  }

  @Test
  void whenTheLockWasTakenOverNothingIsWritten() throws IOException {
    Office other = new Office(disk, Path.of("/data"), Office.owner("living", "PC-2", 7));
    DraftLock theirs = other.lock(FILE);
    session.change(Office.with(report, 13));
    office.alarm.advance(60_000);
    assertEquals("12", onDisk());
    assertEquals(List.of(SaveFailure.SaveFailureKind.TAKEN_OVER), office.failures);
    session.close();
    assertTrue(theirs.isStillOurs());
  }

  @Test
  void aLockFileThatWasSweptAwayIsMadeAgain() throws IOException {
    disk.files().keySet().removeIf(f -> f.toString().endsWith(".lock"));
    session.change(Office.with(report, 13));
    office.alarm.advance(1_000);
    assertEquals("13", onDisk());
    assertTrue(office.locks.lock(FILE) instanceof Locking.Ours, "our own lock is no one else's");
  }

  @Test
  void aDraftThatCouldNotBeReadAgainIsNotWritten() throws IOException {
    session.change(Report.blank(report.edition(), "字".repeat(200_001), 2024));
    office.alarm.advance(1_000);
    assertEquals(List.of(SaveFailure.SaveFailureKind.TOO_LARGE), office.failures);
    assertEquals("12", onDisk());
  }

  @ParameterizedTest
  @EnumSource(SaveFailure.SaveFailureKind.class)
  void everyFailureHasASentence(SaveFailure.SaveFailureKind kind) {
    String sentence = new SaveFailure(kind, FILE).message(Messages.load());
    assertTrue(sentence.contains(FILE.toString()) && sentence.endsWith("。"), sentence);
  }
}
