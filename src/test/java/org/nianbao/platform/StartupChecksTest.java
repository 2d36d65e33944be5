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
import org.nianbao.text.Messages;

class StartupChecksTest {
  private final AppPaths places =
      AppPaths.of(Map.of("NIANBAO_HOME", "/home/nianbao"), Path.of("/home"), false);
  private final FaultyDisk disk = new FaultyDisk();
  private final StartupChecks checks = new StartupChecks(disk);

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
            new StartupChecks.Problem(StartupChecks.Kind.DRAFTS_NOT_WRITABLE, places.drafts(), 0),
            new StartupChecks.Problem(StartupChecks.Kind.DATA_NOT_WRITABLE, places.data(), 0)),
        checks.of(places));
  }

  @Test
  void aDiskThatIsNearlyFullIsSaidOnce() {
    disk.setUsable(37L * 1024 * 1024);
    assertEquals(
        List.of(new StartupChecks.Problem(StartupChecks.Kind.NEARLY_FULL, places.drafts(), 37)),
        checks.of(places));
  }

  @Test
  void aFullDiskIsNoMissingPermission() {
    disk.setUsable(4096);
    disk.goWrongAt(0, Integer.MAX_VALUE, Fault.FAILS);
    assertEquals(
        List.of(
            new StartupChecks.Problem(StartupChecks.Kind.DISK_FULL, places.drafts(), 0),
            new StartupChecks.Problem(StartupChecks.Kind.DISK_FULL, places.data(), 0)),
        checks.of(places));
  }

  @Test
  void aDraftOfLastTimeIsMissedWithItsPlaceOrAlone() throws IOException {
    Path draft = places.drafts().resolve("年报.nianbao");
    assertEquals(StartupChecks.Kind.PLACE_GONE, checks.of(draft).getFirst().kind());
    disk.makeFolder(places.drafts());
    assertEquals(StartupChecks.Kind.FILE_GONE, checks.of(draft).getFirst().kind());
    disk.write(draft, utf8("{}"));
    assertEquals(List.of(), checks.of(draft));
  }

  @ParameterizedTest
  @EnumSource(StartupChecks.Kind.class)
  void everyProblemHasASentence(StartupChecks.Kind kind) {
    String sentence = new StartupChecks.Problem(kind, Path.of("/盘"), 37).message(Messages.load());
    assertTrue(sentence.contains("/盘") && sentence.endsWith("。"), sentence);
  }
}
