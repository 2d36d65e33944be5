package org.nianbao.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.draft.TestDrafts.utf8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.disk.FaultyDisk;
import org.nianbao.disk.LocalDisk;

class OpenRequestsTest {
  @TempDir private Path home;

  private final LocalDisk disk = new LocalDisk();
  private final BlockingQueue<Optional<Path>> opened = new LinkedBlockingQueue<>();

  private AppPaths places() {
    return AppPaths.of(Map.of("NIANBAO_HOME", home.toString()), home, false);
  }

  @Test
  void aSecondStartHandsItsFileToTheRunningProgram() throws Exception {
    Path file = home.resolve("年报 2025 😀.nianbao");
    try (OpenRequests requests = OpenRequests.watch(disk, places(), opened::add)) {
      assertTrue(OpenRequests.hand(disk, places(), file));
      assertEquals(Optional.of(file), opened.poll(10, TimeUnit.SECONDS));
      assertTrue(OpenRequests.hand(disk, places(), null));
      assertEquals(Optional.empty(), opened.poll(10, TimeUnit.SECONDS));
      assertEquals(List.of(), requests.takeAll());
    }
  }

  @Test
  void whatWasAskedForBeforeTheProgramWatchedIsOpenedToo() throws Exception {
    Path folder = Files.createDirectories(places().open());
    Files.writeString(folder.resolve("a.open"), "/drafts/a.nianbao\n");
    Files.writeString(folder.resolve("b.tmp"), "/drafts/half");
    try (OpenRequests requests = OpenRequests.watch(disk, places(), opened::add)) {
      assertEquals(Optional.of(Path.of("/drafts/a.nianbao")), opened.poll(10, TimeUnit.SECONDS));
      assertEquals(List.of(), requests.takeAll());
    }
  }

  @Test
  void aProgramThatDoesNotAnswerIsGivenUpAndTheRequestWithdrawn() throws Exception {
    FaultyDisk still = new FaultyDisk();
    assertFalse(OpenRequests.hand(still, places(), home.resolve("a.nianbao")));
    assertTrue(still.files().isEmpty());
    assertEquals(60, still.pauses().size());
  }

  @Test
  void whatIsNoRequestIsIgnored() {
    assertEquals(List.of(), OpenRequests.read(utf8("relative/path")));
    assertEquals(List.of(), OpenRequests.read(utf8("/nul\0path")));
    assertEquals(List.of(), OpenRequests.read(new byte[] {(byte) 0xC3, 0x28}));
    assertEquals(List.of(), OpenRequests.read(utf8("/" + "x".repeat(70_000))));
    assertEquals(List.of(Optional.empty()), OpenRequests.read(new byte[0]));
  }
}
