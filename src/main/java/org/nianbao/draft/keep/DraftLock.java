package org.nianbao.draft.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.disk.Disk;

/** A draft that this program has locked. */
public final class DraftLock implements AutoCloseable {
  private final Disk disk;
  private final Path draft;
  private final Path lockFile;
  private final Owner owner;

  /**
   * @param draft where the draft really is, links followed, for the time when it can no longer be
   *     asked
   */
  DraftLock(Disk disk, Path draft, Path lockFile, Owner owner) {
    this.disk = disk;
    this.draft = draft;
    this.lockFile = lockFile;
    this.owner = owner;
  }

  /** Where the draft really is, links followed. */
  Path draft() {
    return draft;
  }

  /** Whether nobody has taken it over. Where the lock file was swept away it is made again. */
  boolean isStillOurs() throws IOException {
    Optional<Owner> found = DraftLocks.owner(disk, lockFile);
    if (found.isEmpty()) {
      disk.write(lockFile, OwnerJson.write(owner));
    }
    return found.isEmpty() || owner.isSameProgramAs(found.get());
  }

  /** Gives it back, if it is still ours. */
  @Override
  public void close() throws IOException {
    if (DraftLocks.owner(disk, lockFile).filter(owner::isSameProgramAs).isPresent()) {
      disk.delete(lockFile);
    }
  }
}
