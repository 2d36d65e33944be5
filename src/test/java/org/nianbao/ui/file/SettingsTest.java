package org.nianbao.ui.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.nianbao.disk.FaultyDisk;

class SettingsTest {
  private static final Path FOLDER = Path.of("/settings");

  /** Issue 11, point 6: of two that were written at once, the older came last. */
  @Test
  void whatWasPutLastIsWhatStaysWhicheverWriteIsSlow() throws Exception {
    FaultyDisk disk = new FaultyDisk();
    Settings settings = new Settings(disk, FOLDER);
    CountDownLatch slow = new CountDownLatch(1);
    disk.whenTouched(FOLDER, slow);
    settings.put("textSize", 1);
    Thread first = Thread.ofPlatform().start(() -> save(settings));
    while (first.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    settings.put("textSize", 2);
    Thread second = Thread.ofPlatform().start(() -> save(settings));
    slow.countDown();
    first.join();
    second.join();
    assertEquals(2, new Settings(disk, FOLDER).number("textSize", 0));
  }

  @Test
  void eachRecentDraftKnowsAtWhichStepItWasLeft() throws Exception {
    FaultyDisk disk = new FaultyDisk();
    Settings settings = new Settings(disk, FOLDER);
    Path one = Path.of("/drafts/one.nianbao");
    Path other = Path.of("/drafts/other.nianbao");
    settings.addRecent(one);
    settings.leaveAt(one, "requests");
    settings.addRecent(other);
    settings.leaveAt(other, "fees");
    settings.addRecent(one);
    settings.save();
    Settings later = new Settings(disk, FOLDER);
    assertEquals("requests", later.step(one));
    assertEquals("fees", later.step(other));
    assertEquals("", later.step(Path.of("/drafts/third.nianbao")));
  }

  private static void save(Settings settings) {
    try {
      settings.save();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
