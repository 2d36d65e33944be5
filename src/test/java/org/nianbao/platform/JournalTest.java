package org.nianbao.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.disk.LocalDisk;

class JournalTest {
  private static final String SECRET = "全年无泄密事件发生";

  @TempDir private Path folder;

  private static RuntimeException crash() {
    try {
      return new IllegalStateException(SECRET + Integer.parseInt(SECRET));
    } catch (NumberFormatException e) {
      return new IllegalArgumentException("in " + SECRET, e);
    }
  }

  private String written() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void aCrashIsWrittenWithItsCodeAndWithoutAnyTextOfTheReport() throws IOException {
    Journal.Crash crash;
    try (Journal journal = Journal.open(new LocalDisk(), folder, "1.0.0")) {
      Logger.getLogger("com.itextpdf").log(Level.WARNING, "No glyph for " + SECRET);
      Logger.getLogger("org.nianbao.ui").log(Level.WARNING, "Too wide: {0}", SECRET);
      crash = journal.crash(crash());
    }
    String log = written();
    assertFalse(log.contains(SECRET) || log.contains("泄密"));
    assertFalse(crash.details().contains("泄密"));
    assertTrue(crash.code().matches("[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}"));
    for (String said :
        List.of(
            crash.code(),
            "nianbao 1.0.0",
            "com.itextpdf -",
            "Too wide: {0}",
            "java.lang.IllegalArgumentException",
            "caused by java.lang.NumberFormatException",
            "JournalTest.crash(JournalTest.java:")) {
      assertTrue(log.contains(said), said);
    }
  }

  /** The launcher keeps what is said on the console in a file. */
  @Test
  void nothingIsSaidOnTheConsole() throws IOException {
    Logger root = Logger.getLogger("");
    Handler console = new ConsoleHandler();
    root.addHandler(console);
    try (Journal journal = Journal.open(new LocalDisk(), folder, "1.0.0")) {
      assertEquals(1, root.getHandlers().length);
      assertEquals(Optional.of(folder), journal.folder());
    } finally {
      assertTrue(List.of(root.getHandlers()).contains(console), "as it was");
      root.removeHandler(console);
    }
  }

  @Test
  void oneThatWritesNowhereStillKnowsTheCode() {
    try (Journal journal = Journal.nowhere("1.0.0")) {
      Throwable thrown = crash();
      assertEquals(CrashCode.of(thrown), journal.crash(thrown).code());
      assertEquals(Optional.empty(), journal.folder());
    }
  }

  @Test
  void tenLogsAreKept() throws IOException {
    RuntimeException crash = crash();
    try (Journal journal = Journal.open(new LocalDisk(), folder, "1.0.0")) {
      for (int i = 0; i < 800; i++) {
        journal.crash(crash);
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(10, files.filter(f -> f.toString().endsWith(".log")).count());
    }
  }

  @Test
  void theSameCrashHasTheSameCodeWhateverWasTyped() {
    Throwable one = crash();
    Throwable two = new IllegalArgumentException("something else", one.getCause());
    two.setStackTrace(one.getStackTrace());
    assertEquals(CrashCode.of(one), CrashCode.of(two));
    assertNotEquals(CrashCode.of(one), CrashCode.of(new IllegalStateException(one)));
    Throwable circle = new IllegalStateException();
    circle.initCause(new IllegalStateException(circle));
    assertEquals(7, CrashCode.of(circle).length());
  }
}
