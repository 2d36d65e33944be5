package org.nianbao.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.draft.TestDrafts.utf8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.disk.FaultyDisk;
import org.nianbao.disk.FaultyDisk.Fault;
import org.nianbao.disk.FreeSpace;
import org.nianbao.text.Messages;

class StartupChecksTest {
  private static final long MB = 1024 * 1024;

  private final AppPaths places =
      AppPaths.of(Map.of("NIANBAO_HOME", "/home/nianbao"), Path.of("/home"), false);
  private final FaultyDisk disk = new FaultyDisk();
  private final StartupChecks checks = new StartupChecks(disk);

  private static StartupChecks.StartupProblem problem(
      StartupChecks.StartupTrouble kind, Path path) {
    return new StartupChecks.StartupProblem(kind, path, FreeSpace.UNKNOWN);
  }

  @Test
  void aComputerThatIsWellHasNothingToSayAndNothingIsLeft() {
    assertEquals(List.of(), checks.of(places));
    assertTrue(disk.files().isEmpty());
  }

  @Test
  void foldersThatCannotBeWrittenAreNamed() {
    disk.goWrongAt(0, Integer.MAX_VALUE, Fault.FAILS);
    assertEquals(
        List.of(
            problem(StartupChecks.StartupTrouble.DRAFTS_NOT_WRITABLE, places.drafts()),
            problem(StartupChecks.StartupTrouble.DATA_NOT_WRITABLE, places.data())),
        checks.of(places));
  }

  @Test
  void aDiskThatIsNearlyFullIsSaidOnce() {
    disk.setUsable(37L * MB);
    assertEquals(
        List.of(
            new StartupChecks.StartupProblem(
                StartupChecks.StartupTrouble.NEARLY_FULL,
                places.drafts(),
                new FreeSpace(37L * MB))),
        checks.of(places));
  }

  @Test
  void aFullDiskIsNoMissingPermission() {
    disk.setUsable(4096);
    disk.goWrongAt(0, Integer.MAX_VALUE, Fault.FAILS);
    assertEquals(
        List.of(
            new StartupChecks.StartupProblem(
                StartupChecks.StartupTrouble.DISK_FULL, places.drafts(), new FreeSpace(4096)),
            new StartupChecks.StartupProblem(
                StartupChecks.StartupTrouble.DISK_FULL, places.data(), new FreeSpace(4096))),
        checks.of(places));
  }

  @Test
  void aDraftOfLastTimeIsMissedWithItsPlaceOrAlone() throws IOException {
    Path draft = places.drafts().resolve("年报.nianbao");
    assertEquals(StartupChecks.StartupTrouble.PLACE_GONE, checks.of(draft).getFirst().kind());
    disk.makeFolder(places.drafts());
    assertEquals(StartupChecks.StartupTrouble.FILE_GONE, checks.of(draft).getFirst().kind());
    disk.write(draft, utf8("{}"));
    assertEquals(List.of(), checks.of(draft));
  }

  @Test
  void whatIsLeftIsSaidInAUnitThatShowsIt() {
    Path folder = Path.of("/盘");
    Messages messages = Messages.load();
    StartupChecks.StartupTrouble full = StartupChecks.StartupTrouble.DISK_FULL;
    String few =
        new StartupChecks.StartupProblem(full, folder, new FreeSpace(4096)).message(messages);
    String more =
        new StartupChecks.StartupProblem(full, folder, new FreeSpace(MB)).message(messages);
    assertTrue(few.contains("只剩 4 KB") && few.contains("U 盘"), few);
    assertTrue(more.contains("只剩 1 MB"), more);
  }

  @ParameterizedTest
  @EnumSource(StartupChecks.StartupTrouble.class)
  void everyProblemHasASentence(StartupChecks.StartupTrouble kind) {
    String sentence = problem(kind, Path.of("/盘")).message(Messages.load());
    assertTrue(sentence.contains("/盘") && sentence.endsWith("。"), sentence);
  }
}
