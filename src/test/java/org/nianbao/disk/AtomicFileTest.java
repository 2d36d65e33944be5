package org.nianbao.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.disk.FaultyDisk.Fault;
import org.nianbao.disk.FaultyDisk.PowerCut;

class AtomicFileTest {
  private static final Path FILE = Path.of("/drafts/年报.nianbao");
  private static final byte[] OLD = "the old file".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NEW = "the new file, longer".getBytes(StandardCharsets.UTF_8);

  private final FaultyDisk disk = new FaultyDisk();
  private final AtomicFile atomic = new AtomicFile(disk);

  private void startWithTheOldFile() throws IOException {
    disk.files().clear();
    disk.goWrongAt(-1, Fault.FAILS);
    disk.holdOpen(file -> false);
    disk.write(FILE, OLD);
    disk.force(FILE);
  }

  private boolean isOldOrNew() {
    byte[] found = disk.files().get(FILE);
    return Arrays.equals(found, OLD) || Arrays.equals(found, NEW);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void whateverCallGoesWrongTheFileIsTheOldOrTheNewOne(Fault fault) throws IOException {
    int call = 0;
    for (boolean reached = true; reached; call++) {
      startWithTheOldFile();
      disk.goWrongAt(call, fault);
      try {
        atomic.write(FILE, NEW);
      } catch (IOException | PowerCut e) {
        disk.restart();
      }
      reached = disk.calls() > call;
      int at = call;
      assertTrue(isOldOrNew(), () -> fault + " at call " + at);
    }
    assertTrue(call >= 4, "a save is at least four calls");
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void whereNothingCanBeMovedTheOldFileIsKeptBesideUntilTheNewOneIsCertain(Fault fault)
      throws IOException {
    int call = 0;
    for (boolean reached = true; reached; call++) {
      startWithTheOldFile();
      disk.holdOpen(FILE::equals);
      disk.goWrongAt(call, fault);
      try {
        atomic.write(FILE, NEW);
      } catch (IOException | PowerCut e) {
        disk.restart();
      }
      reached = disk.calls() > call;
      int at = call;
      assertTrue(isOldOrNew() || besideIt(OLD) || besideIt(NEW), () -> fault + " at call " + at);
    }
    assertTrue(call >= 8, "saving in place is at least eight calls");
  }

  private boolean besideIt(byte[] bytes) throws IOException {
    for (Path leftover : atomic.leftovers(FILE)) {
      if (Arrays.equals(bytes, disk.files().get(leftover))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void theDiskThatIsFullFromSomeCallOnLeavesTheOldFile() throws IOException {
    for (int call = 0; call < 12; call++) {
      startWithTheOldFile();
      disk.holdOpen(FILE::equals);
      disk.goWrongAt(call, Integer.MAX_VALUE, Fault.CUTS_SHORT);
      try {
        atomic.write(FILE, NEW);
      } catch (IOException e) {
        disk.goWrongAt(-1, Fault.FAILS);
      }
      assertTrue(isOldOrNew() || besideIt(OLD));
    }
  }

  @Test
  void aFileThatIsHeldOpenForAWhileIsTriedAgain() throws IOException {
    startWithTheOldFile();
    AtomicInteger tries = new AtomicInteger();
    disk.holdOpen(file -> file.equals(FILE) && tries.incrementAndGet() < 5);
    atomic.write(FILE, NEW);
    assertArrayEquals(NEW, disk.files().get(FILE));
    assertEquals(Stream.of(20, 40, 80, 160).map(Duration::ofMillis).toList(), disk.pauses());
    assertEquals(Set.of(FILE), disk.files().keySet());
  }

  @Test
  void aFileThatIsHeldOpenForeverIsWrittenInPlace() throws IOException {
    startWithTheOldFile();
    disk.holdOpen(FILE::equals);
    atomic.write(FILE, NEW);
    assertArrayEquals(NEW, disk.files().get(FILE));
    assertEquals(Set.of(FILE), disk.files().keySet());
  }

  @Test
  void aNewFileIsMade() throws IOException {
    atomic.write(FILE, NEW);
    assertArrayEquals(NEW, disk.files().get(FILE));
    assertEquals(List.of(), atomic.leftovers(FILE));
  }

  @Test
  void onThisComputerALinkStaysALink(@TempDir Path folder) throws IOException {
    Path real = Files.write(folder.resolve("real.nianbao"), OLD);
    Path link = Files.createSymbolicLink(folder.resolve("link.nianbao"), real);
    new AtomicFile(new LocalDisk()).write(link, NEW);
    assertTrue(Files.isSymbolicLink(link));
    assertArrayEquals(NEW, Files.readAllBytes(real));
  }

  @Test
  void onThisComputerAFileInAFolderThatIsGoneIsAnError(@TempDir Path folder) {
    AtomicFile local = new AtomicFile(new LocalDisk());
    Path gone = folder.resolve("gone").resolve("年报.nianbao");
    assertThrows(IOException.class, () -> local.write(gone, NEW));
  }
}
