package org.nianbao.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file beside its place, forces it to the device and moves it there, so that the place
 * holds the old file or the new one. Virus scanners and readers hold files open on Windows: the
 * move is tried five times. If it never succeeds the file is written in place, with the old one
 * kept beside it until the new one is certain.
 */
public final class AtomicFile {
  /** Scanners hold a new file for a moment, seldom for longer than these tries take. */
  private static final int TRIES = 5;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

  private final Disk disk;

  public AtomicFile(Disk disk) {
    this.disk = disk;
  }

  /**
   * Replaces a file, or makes it.
   *
   * @throws IOException if the old file still stands; or, where even putting it back failed, if it
   *     is kept as one of the {@link #leftovers}
   */
  public void write(Path target, byte[] bytes) throws IOException {
    Path file = disk.real(target);
    String name = leftoverPrefix(file) + Long.toHexString(ThreadLocalRandom.current().nextLong());
    Path fresh = file.resolveSibling(name + ".new");
    try {
      disk.write(fresh, bytes);
      disk.force(fresh);
    } catch (IOException e) {
      discard(fresh, e);
      throw e;
    }
    IOException refused = move(fresh, file);
    if (refused != null) {
      inPlace(file, bytes, file.resolveSibling(name + ".old"), fresh, refused);
    }
    forceFolder(file);
  }

  /** The new file is in its place whether or not this succeeds: it is no failure of the save. */
  private void forceFolder(Path file) {
    Path folder = file.getParent();
    try {
      if (folder != null) {
        disk.forceFolder(folder);
      }
    } catch (IOException e) {
      // Not every file system can promise it.
    }
  }

  /**
   * What interrupted saves of a file have left beside it: whole files or pieces of them. They are
   * of use only when the file itself is damaged.
   */
  public List<Path> leftovers(Path target) throws IOException {
    Path file = disk.real(target);
    Path folder = file.getParent();
    List<Path> found = new ArrayList<>();
    if (folder != null) {
      for (Path sibling : disk.list(folder)) {
        if (String.valueOf(sibling.getFileName()).startsWith(leftoverPrefix(file))) {
          found.add(sibling);
        }
      }
    }
    return found;
  }

  /** Takes the {@link #leftovers} of a file away: it is good, and nobody else is saving it. */
  public void sweep(Path target) throws IOException {
    for (Path leftover : leftovers(target)) {
      disk.delete(leftover);
    }
  }

  /** Short whatever the file's own name is, for that may be as long as a name can be. */
  private static String leftoverPrefix(Path file) {
    return String.format(".nianbao-%08x-", String.valueOf(file.getFileName()).hashCode());
  }

  /** Moves a file into its place; gives the last refusal if all tries were refused. */
  private @Nullable IOException move(Path fresh, Path file) throws IOException {
    Duration pause = FIRST_PAUSE;
    for (int tries = 1; ; tries++) {
      try {
        disk.move(fresh, file);
        return null;
      } catch (IOException e) {
        if (tries == TRIES) {
          return e;
        }
      }
      disk.pause(pause);
      pause = pause.multipliedBy(2);
    }
  }

  private void inPlace(Path file, byte[] bytes, Path old, Path fresh, IOException refused)
      throws IOException {
    byte[] former = null;
    try {
      if (disk.exists(file)) {
        former = disk.read(file, Integer.MAX_VALUE - 16);
        disk.write(old, former);
        disk.force(old);
      }
    } catch (IOException e) {
      e.addSuppressed(refused);
      discard(old, e);
      discard(fresh, e);
      throw e;
    }
    try {
      disk.write(file, bytes);
      disk.force(file);
    } catch (IOException e) {
      e.addSuppressed(refused);
      putBack(file, former, old, fresh, e);
      throw e;
    }
    discard(old, refused);
    discard(fresh, refused);
  }

  /** After a failure in place. Where this fails too, the old and the new file stay beside it. */
  private void putBack(Path file, byte @Nullable [] former, Path old, Path fresh, IOException e) {
    try {
      if (former == null) {
        disk.delete(file);
      } else {
        disk.write(file, former);
        disk.force(file);
      }
    } catch (IOException again) {
      e.addSuppressed(again);
      if (former == null || !holds(file, former)) {
        return;
      }
      // A reader holds it open: nothing could be written, so nothing is damaged.
    }
    discard(old, e);
    discard(fresh, e);
  }

  private boolean holds(Path file, byte[] bytes) {
    try {
      return Arrays.equals(disk.read(file, bytes.length + 1), bytes);
    } catch (IOException e) {
      return false;
    }
  }

  private void discard(Path file, IOException because) {
    try {
      disk.delete(file);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }
}
