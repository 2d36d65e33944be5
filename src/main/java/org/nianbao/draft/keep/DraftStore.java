package org.nianbao.draft.keep;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.disk.AtomicFile;
import org.nianbao.disk.Disk;
import org.nianbao.disk.FreeSpace;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.Limits;
import org.nianbao.draft.Notice;
import org.nianbao.draft.Opened;
import org.nianbao.draft.keep.Generation.KeptFor;
import org.nianbao.text.Messages;

/**
 * Opens and saves drafts so that after any failure a draft reads as before or as after it: from its
 * file, from what an interrupted save left beside it, or from the newest good generation.
 *
 * <p>Longer than most classes: the order in which files are tried is one matter.
 */
public final class DraftStore {
  private static final DateTimeFormatter ASIDE_TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

  private final DraftFiles files;
  private final Generations generations;
  private final Disk disk;
  private final AtomicFile atomic;

  public DraftStore(DraftFiles files, Generations generations, Disk disk) {
    this.files = files;
    this.generations = generations;
    this.disk = disk;
    this.atomic = new AtomicFile(disk);
  }

  /**
   * Opens a draft, or the draft in a PDF.
   *
   * @throws IOException if the file cannot be read; {@link #rescue} may still know a version
   */
  public OpenResult open(Path file) throws IOException {
    // Before it is read: a change in between is then noticed when it is saved.
    Fingerprint known = Fingerprint.of(disk.read(file, Limits.BYTES));
    try {
      Opened opened = files.read(file);
      DraftKey key = DraftKey.of(disk.real(file), opened.draft());
      boolean edited = opened.has(Notice.NoticeKind.EDITED_BY_HAND);
      Optional<RecoveredVersion> unsaved = unsaved(key, opened);
      return new OpenResult.Good(opened, known, edited ? rescue(key) : Optional.empty(), unsaved);
    } catch (DraftException e) {
      return new OpenResult.Damaged(e, rescue(file));
    }
  }

  /** What could not be saved the last time, unless the file holds the same by now. */
  private Optional<RecoveredVersion> unsaved(DraftKey key, Opened opened) {
    try {
      if (!opened.isCarried()) {
        generations.follow(key, file -> holds(file, key));
      }
      Optional<RecoveredVersion> version =
          generations.list(key).stream()
              .filter(g -> g.mark() == KeptFor.UNSAVED)
              .flatMap(g -> generation(g).stream())
              .findFirst();
      boolean isSaved = version.filter(v -> isSame(v.opened().draft(), opened.draft())).isPresent();
      if (isSaved) {
        generations.release(key, KeptFor.NONE);
      }
      return isSaved ? Optional.empty() : version;
    } catch (IOException e) {
      return Optional.empty(); // the file itself is good, and it is shown
    }
  }

  private static boolean isSame(Draft a, Draft b) {
    return a.report().equals(b.report());
  }

  private boolean holds(Path file, DraftKey key) {
    try {
      return Objects.equals(files.read(file).draft().id(), key.id());
    } catch (IOException | DraftException e) {
      return false;
    }
  }

  /**
   * What came of a save.
   *
   * @param versionKept whether what stood in the file before was kept as a generation
   */
  public record Saved(Draft draft, Fingerprint known, boolean versionKept) {}

  /**
   * Saves a draft over what is known to be in its file, which is kept as a generation. That a
   * generation cannot be kept does not hold up the save.
   *
   * @param former {@link Mark#PINNED} for the first save of a sitting
   * @throws ForeignChangeException if something else is in the file; it is left alone
   * @throws DraftException if the draft is too large to be read again
   */
  public Saved save(Path file, Draft draft, Fingerprint known, KeptFor former)
      throws IOException, DraftException {
    Optional<byte[]> bytes = former(file);
    if (!bytes.map(Fingerprint::of).orElse(Fingerprint.NOTHING).equals(known)) {
      throw new ForeignChangeException(file);
    }
    if (bytes.isEmpty()) {
      return written(file, draft, true);
    }
    // The first save of a sitting follows one of another sitting, perhaps of another computer.
    Optional<OffsetDateTime> saved =
        former == KeptFor.PINNED ? files.savedAt(bytes.get()) : draft.saved();
    return written(file, draft, keep(file, draft, bytes.get(), former, saved));
  }

  /**
   * Saves a draft over whatever is in its file, which is kept as a generation.
   *
   * @throws VersionNotKeptException if it cannot be kept; it is left alone
   */
  public Saved overwrite(Path file, Draft draft) throws IOException, DraftException {
    Optional<byte[]> former = former(file);
    if (former.isPresent()
        && (former.get().length > Limits.BYTES
            || !keep(file, draft, former.get(), KeptFor.PINNED, Optional.empty()))) {
      throw new VersionNotKeptException(file);
    }
    return written(file, draft, true);
  }

  /**
   * Keeps a draft that cannot be saved in its file; opening it again offers this version.
   *
   * @param file where the draft really is: its folder may not answer now
   * @return where it is
   * @throws DraftException if it is too large to be read again
   */
  Path keepUnsaved(Path file, Draft draft) throws IOException, DraftException {
    byte[] bytes = files.bytes(files.stamped(draft));
    return generations.keep(DraftKey.of(file, draft), bytes, KeptFor.UNSAVED).file();
  }

  /**
   * The clerk has decided for the file and against what could not be saved in it: that is no longer
   * offered; it stays among the versions.
   */
  public void decideForFile(Path file, Draft draft) throws IOException {
    release(DraftKey.of(disk.real(file), draft), KeptFor.PINNED);
  }

  /**
   * What could not be saved is no longer offered; it stays among the versions.
   *
   * @param mark {@link Mark#NONE} where the file holds it or more; {@link Mark#PINNED} where the
   *     clerk has decided against it
   */
  void release(DraftKey draft, KeptFor mark) {
    try {
      generations.release(draft, mark);
    } catch (IOException e) {
      // it is offered once more
    }
  }

  /** What is in a file now, for one that the clerk has chosen to replace. */
  public Fingerprint known(Path file) throws IOException {
    return former(file).map(Fingerprint::of).orElse(Fingerprint.NOTHING);
  }

  private Optional<byte[]> former(Path file) throws IOException {
    try {
      return Optional.of(disk.read(file, Limits.BYTES));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private Saved written(Path file, Draft draft, boolean kept) throws IOException, DraftException {
    Draft saved = files.save(file, draft);
    return new Saved(saved, Fingerprint.of(files.bytes(saved)), kept);
  }

  /**
   * @param saved when the former was saved; empty if others wrote it
   */
  private boolean keep(
      Path file, Draft draft, byte[] former, KeptFor mark, Optional<OffsetDateTime> saved) {
    try {
      DraftKey key = DraftKey.of(disk.real(file), draft);
      if (saved.isPresent()) {
        generations.keep(key, former, mark, saved.get().toInstant());
      } else {
        generations.keep(key, former, mark);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Takes away what interrupted saves left beside a draft that was saved since, under its lock. */
  void sweep(Path file) {
    try {
      atomic.sweep(file);
    } catch (IOException e) {
      // nothing but space is lost
    }
  }

  /** The newest good version of a draft that is not in its file. */
  public Optional<RecoveredVersion> rescue(Path file) throws IOException {
    return rescue(DraftKey.unread(disk.real(file)));
  }

  private Optional<RecoveredVersion> rescue(DraftKey draft) throws IOException {
    Optional<RecoveredVersion> left =
        atomic.leftovers(draft.file()).stream()
            .flatMap(leftover -> leftover(leftover).stream())
            .max(Comparator.comparingLong(r -> r.opened().draft().sequence()));
    Optional<RecoveredVersion> kept =
        generations.list(draft).stream().flatMap(g -> generation(g).stream()).findFirst();
    return Stream.concat(left.stream(), kept.stream())
        .max(Comparator.comparingLong(r -> r.opened().draft().sequence()));
  }

  /** A leftover is good only if it is whole: its own checksum says so. */
  private Optional<RecoveredVersion> leftover(Path leftover) {
    try {
      Opened opened = files.read(leftover);
      return opened.draft().saved().isEmpty() || opened.has(Notice.NoticeKind.EDITED_BY_HAND)
          ? Optional.empty()
          : Optional.of(
              new RecoveredVersion(
                  opened, opened.draft().saved().map(t -> t.toInstant()).orElseThrow()));
    } catch (IOException | DraftException e) {
      return Optional.empty();
    }
  }

  private Optional<RecoveredVersion> generation(Generation generation) {
    try {
      Instant time = generation.time();
      return generations.read(generation).isEmpty()
          ? Optional.empty()
          : Optional.of(new RecoveredVersion(files.read(generation.file()), time));
    } catch (IOException | DraftException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a damaged file beside its place, which is then free for a good version.
   *
   * @return where it is kept
   */
  public Path setAside(Path damaged, LocalDateTime now, Messages messages) throws IOException {
    String name = String.valueOf(damaged.getFileName()).replaceFirst("\\.nianbao$", "");
    String beginning =
        name.substring(
            0, name.offsetByCodePoints(0, Math.min(60, name.codePointCount(0, name.length()))));
    Path aside =
        damaged.resolveSibling(messages.get("draft.setAside", beginning, ASIDE_TIME.format(now)));
    disk.move(damaged, aside);
    return aside;
  }

  /** What room there is where a file is. */
  FreeSpace left(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return FreeSpace.UNKNOWN;
    }
    try {
      return new FreeSpace(disk.usable(folder));
    } catch (IOException e) {
      return FreeSpace.UNKNOWN; // it is gone rather than full
    }
  }
}
