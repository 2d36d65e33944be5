package org.nianbao.draft.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.draft.TestDrafts.utf8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.disk.FaultyDisk;

class DraftLocksTest {
  private static final Path FILE = Path.of("/drafts/年报.nianbao");

  private final FaultyDisk disk = new FaultyDisk();

  private DraftLocks locks(Owner owner) {
    return new DraftLocks(disk, owner, Office::life);
  }

  @Test
  void aSecondOpeningLearnsWhoHasIt() throws IOException {
    Owner first = Office.owner("living", "PC-1", 11);
    locks(first).lock(FILE);
    Locking second = locks(Office.owner("living", "PC-1", 12)).lock(FILE);
    assertEquals(new Locking.Theirs(first, true), second);
  }

  @Test
  void ofAnotherComputerNobodyCanTellWhetherItLives() throws IOException {
    Owner first = Office.owner("dead", "PC-2", 11);
    locks(first).lock(FILE);
    assertEquals(
        new Locking.Theirs(first, false), locks(Office.owner("living", "PC-1", 12)).lock(FILE));
  }

  @Test
  void theLockOfADeadProcessIsTakenOverAndSaid() throws IOException {
    Owner dead = Office.owner("dead", "PC-1", 11);
    DraftLock theirs = assertInstanceOf(Locking.Ours.class, locks(dead).lock(FILE)).lock();
    Locking.Ours ours =
        assertInstanceOf(Locking.Ours.class, locks(Office.owner("living", "PC-1", 12)).lock(FILE));
    assertEquals(dead, ours.left().orElseThrow());
    assertTrue(ours.lock().isStillOurs());
    assertFalse(theirs.isStillOurs());
    theirs.close();
    assertTrue(ours.lock().isStillOurs());
  }

  @Test
  void givenBackItIsFree() throws IOException {
    Owner first = Office.owner("living", "PC-1", 11);
    ((Locking.Ours) locks(first).lock(FILE)).lock().close();
    assertTrue(disk.files().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"user\":", "null", "[]", "{}", "{\"user\":\"a\",\"process\":[]}"})
  void aLockThatWasWrittenByHalfIsTakenOver(String content) throws IOException {
    locks(Office.owner("living", "PC-1", 11)).lock(FILE);
    Path lockFile = disk.files().keySet().iterator().next();
    disk.write(lockFile, utf8(content));
    assertInstanceOf(Locking.Ours.class, locks(Office.owner("living", "PC-1", 12)).lock(FILE));
  }

  @Test
  void thisVeryProcessLivesAndOneWithItsNumberButAnotherStartDoesNot() throws IOException {
    Owner self = Owner.ofThisProgram("PC-1", Clock.systemUTC());
    new DraftLocks(disk, self).lock(FILE);
    DraftLocks second = new DraftLocks(disk, Office.owner("next", "PC-1", 12));
    assertInstanceOf(Locking.Theirs.class, second.lock(FILE));
    Owner past = new Owner("", "PC-1", self.process(), "2001-01-01T00:00:00Z", "");
    new DraftLocks(disk, past).takeOver(FILE);
    assertInstanceOf(Locking.Ours.class, second.lock(FILE));
  }

  /** Windows does not show the processes of others who use the same computer. */
  @Test
  void whatCannotBeSeenOfAnotherUserIsNotTakenForDead() throws IOException {
    Owner other = Office.owner("另一个人", "PC-1", Long.MAX_VALUE);
    new DraftLocks(disk, other).lock(FILE);
    assertEquals(
        new Locking.Theirs(other, false),
        new DraftLocks(disk, Office.owner("本人", "PC-1", 12)).lock(FILE));
    assertInstanceOf(
        Locking.Ours.class,
        new DraftLocks(disk, Office.owner("另一个人", "PC-1", 12)).lock(FILE),
        "one's own has ended");
  }
}
