package org.nianbao.draft.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.nianbao.disk.AtomicFile;
import org.nianbao.disk.Disk;
import org.nianbao.draft.Limits;
import org.nianbao.draft.keep.Generation.KeptFor;

/** Kept versions of drafts, on this computer; thinned out as {@link Retention} says. */
public final class Generations {
  private final Disk disk;
  private final AtomicFile atomic;
  private final VersionFolders folders;
  private final Clock clock;
  private final VersionTimes times;
  private final Retention retention;

  /**
   * @param folder where all drafts' generations are, on this computer
   */
  public Generations(Disk disk, Path folder, Clock clock) {
    this(disk, folder, clock, System::nanoTime);
  }

  Generations(Disk disk, Path folder, Clock clock, LongSupplier nanos) {
    this.disk = disk;
    this.atomic = new AtomicFile(disk);
    this.folders = new VersionFolders(disk, folder);
    this.clock = clock;
    this.times = new VersionTimes(nanos);
    this.retention = new Retention(clock.getZone(), this::bytes);
  }

  /** Keeps a version as of now. */
  public Generation keep(DraftKey draft, byte[] bytes, KeptFor mark) throws IOException {
    return keep(draft, bytes, mark, clock.instant());
  }

  /**
   * Keeps a version, unless it is what was kept last; lets those go that are no longer needed. It
   * is the newest even if the time is before that of the one that was kept last: the clock may have
   * been set back.
   *
   * @param time when the version was saved
   */
  public Generation keep(DraftKey draft, byte[] bytes, KeptFor mark, Instant time)
      throws IOException {
    List<Generation> kept = list(draft);
    Path own = folders.toWrite(draft);
    if (!kept.isEmpty() && kept.getFirst().isOf(bytes)) {
      return marked(kept.getFirst().in(own), mark);
    }
    Instant at = kept.isEmpty() ? time : times.next(own, kept.getFirst().time(), time);
    Generation fresh = Generation.of(own, at, bytes, mark);
    atomic.write(fresh.file(), bytes);
    times.kept(own);
    if (mark == KeptFor.UNSAVED) {
      for (Generation older : kept) {
        replace(older.in(own), KeptFor.UNSAVED, KeptFor.NONE);
      }
    }
    for (Generation surplus : retention.surplus(list(draft))) {
      disk.delete(surplus.file());
    }
    return fresh;
  }

  /** A mark is never taken away by keeping the same once more. */
  private Generation marked(Generation generation, KeptFor mark) throws IOException {
    if (generation.mark().compareTo(mark) >= 0) {
      return generation;
    }
    Generation other = generation.with(mark);
    disk.move(generation.file(), other.file());
    return other;
  }

  /**
   * What could not be saved is no longer waiting for the clerk.
   *
   * @param now {@link Mark#NONE} where the file holds it or more; {@link Mark#PINNED} where it was
   *     given up
   */
  void release(DraftKey draft, KeptFor now) throws IOException {
    for (Generation generation : list(draft)) {
      replace(generation, KeptFor.UNSAVED, now);
    }
  }

  private void replace(Generation generation, KeptFor from, KeptFor to) throws IOException {
    if (generation.mark() == from) {
      disk.move(generation.file(), generation.with(to).file());
    }
  }

  /** What was kept of a draft, newest first. */
  public List<Generation> list(DraftKey draft) throws IOException {
    return disk.list(folders.toRead(draft)).stream()
        .flatMap(file -> Generation.of(file).stream())
        .sorted(Comparator.comparing(Generation::time).reversed())
        .toList();
  }

  /** The bytes of a generation; empty if they are not those that were kept. */
  public Optional<byte[]> read(Generation generation) throws IOException {
    byte[] bytes = disk.read(generation.file(), Limits.BYTES);
    return generation.isOf(bytes) ? Optional.of(bytes) : Optional.empty();
  }

  /**
   * Finds the versions of a draft that was renamed or moved.
   *
   * @param holds whether the draft is still in another file too
   */
  void follow(DraftKey draft, Predicate<Path> holds) throws IOException {
    folders.follow(draft, holds);
  }

  /** One whose size cannot be seen counts as nothing: it is the other ones that are many. */
  private long bytes(Generation generation) {
    try {
      return disk.size(generation.file());
    } catch (IOException e) {
      return 0;
    }
  }
}
