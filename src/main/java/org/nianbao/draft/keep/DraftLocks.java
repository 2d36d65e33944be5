package org.nianbao.draft.keep;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.disk.Disk;

/**
 * Lock files beside drafts: they say who has a draft open, across computers too. They ask people to
 * wait, no more: that nothing is overwritten unseen, {@link DraftStore#save} sees to.
 */
public final class DraftLocks {
  /** The owner's note is written after the lock is taken, within milliseconds. */
  private static final int TRIES = 5;

  private static final Duration UNTIL_WRITTEN = Duration.ofMillis(20);

  private final Disk disk;
  private final Owner self;
  private final Function<Owner, ProcessState> life;

  public DraftLocks(Disk disk, Owner self) {
    this(disk, self, owner -> ProcessState.of(owner, self));
  }

  DraftLocks(Disk disk, Owner self, Function<Owner, ProcessState> life) {
    this.disk = disk;
    this.self = self;
    this.life = life;
  }

  /**
   * Locks a draft, unless someone has it.
   *
   * @throws IOException if no lock file can be made there, as in a folder that is read-only
   */
  public Locking lock(Path draft) throws IOException {
    Path real = disk.real(draft);
    Path lockFile = lockFileOf(real);
    for (int tries = 1; tries < TRIES; tries++) {
      try {
        disk.create(lockFile, OwnerJson.write(self));
        return new Locking.Ours(new DraftLock(disk, real, lockFile, self), Optional.empty());
      } catch (FileAlreadyExistsException e) {
        Optional<Owner> owner = owner(disk, lockFile);
        if (owner.isPresent()) {
          return contend(draft, owner.get());
        }
      }
      disk.pause(UNTIL_WRITTEN); // it is being written or given back just now
    }
    return takeOver(draft); // half of it was written: the power went just then
  }

  private Locking contend(Path draft, Owner owner) throws IOException {
    if (owner.isSameProgramAs(self)) {
      return takeOver(draft);
    }
    boolean here = owner.computer().equals(self.computer());
    return switch (here ? life.apply(owner) : ProcessState.UNKNOWN) {
      case ENDED -> new Locking.Ours(takeOver(draft).lock(), Optional.of(owner));
      case RUNS -> new Locking.Theirs(owner, true);
      case UNKNOWN -> new Locking.Theirs(owner, false);
    };
  }

  /** Locks a draft whoever has it. The other notices before it saves again. */
  public Locking.Ours takeOver(Path draft) throws IOException {
    Path real = disk.real(draft);
    Path lockFile = lockFileOf(real);
    disk.write(lockFile, OwnerJson.write(self));
    return new Locking.Ours(new DraftLock(disk, real, lockFile, self), Optional.empty());
  }

  private static Path lockFileOf(Path real) {
    int name = String.valueOf(real.getFileName()).hashCode();
    return real.resolveSibling(String.format(".nianbao-%08x.lock", name));
  }

  /** Who has the lock; empty if nobody, or if it cannot be read. */
  static Optional<Owner> owner(Disk disk, Path lockFile) throws IOException {
    try {
      return OwnerJson.read(disk.read(lockFile, OwnerJson.MAX_BYTES));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
