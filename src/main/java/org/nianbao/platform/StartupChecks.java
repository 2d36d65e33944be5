package org.nianbao.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nianbao.disk.Disk;
import org.nianbao.disk.FreeSpace;
import org.nianbao.text.Messages;

/** What would keep drafts from being saved, found before anything is typed. */
public final class StartupChecks {
  /** Under this a disk is nearly full. */
  private static final long LITTLE_SPACE = 100L * 1024 * 1024;

  /** With less than a cluster or two no file can be made: 1 MB holds any draft. */
  private static final long FULL = 1024 * 1024;

  private final Disk disk;

  public StartupChecks(Disk disk) {
    this.disk = disk;
  }

  /**
   * Something that is wrong.
   *
   * @param left on the disk, where that is the trouble
   */
  public record StartupProblem(StartupTrouble kind, Path path, FreeSpace left) {
    private StartupProblem(StartupTrouble kind, Path path) {
      this(kind, path, FreeSpace.UNKNOWN);
    }

    /** One sentence: what is wrong and what to do. */
    public String message(Messages messages) {
      return messages.get("start.problem." + kind, path, left.words());
    }
  }

  /** What can be wrong. */
  public enum StartupTrouble {
    /** No new draft can be put there. */
    DRAFTS_NOT_WRITABLE,
    /** No versions can be kept, no settings, no log. */
    DATA_NOT_WRITABLE,
    NEARLY_FULL,
    /** Not even a small file can be written. */
    DISK_FULL,
    /**
     * The folder of a draft that was open last is gone: a removed drive, a network that is down.
     */
    PLACE_GONE,
    /** The folder of a draft that was open last is there, the draft is not. */
    FILE_GONE
  }

  /**
   * Looks at the places of the program.
   *
   * @return each thing once, worst first; none if all is well
   */
  public List<StartupProblem> of(AppPaths places) {
    List<StartupProblem> problems = new ArrayList<>();
    look(places.drafts(), StartupTrouble.DRAFTS_NOT_WRITABLE, problems);
    look(places.data(), StartupTrouble.DATA_NOT_WRITABLE, problems);
    return problems;
  }

  /** Looks for a draft that was open last. */
  public List<StartupProblem> of(Path draft) {
    Path folder = draft.toAbsolutePath().getParent();
    if (disk.exists(draft)) {
      return List.of();
    }
    boolean there = folder != null && disk.exists(folder);
    return List.of(
        new StartupProblem(there ? StartupTrouble.FILE_GONE : StartupTrouble.PLACE_GONE, draft));
  }

  /**
   * What keeps files from being written into a folder in which writing failed: a full disk wants
   * another remedy than a missing permission.
   */
  public StartupProblem whyNotWritable(Path folder, StartupTrouble notWritable) {
    try {
      FreeSpace left = new FreeSpace(disk.usable(folder));
      if (left.isUnder(FULL)) {
        return new StartupProblem(StartupTrouble.DISK_FULL, folder, left);
      }
    } catch (IOException e) {
      // a folder that cannot be asked is one that cannot be written
    }
    return new StartupProblem(notWritable, folder);
  }

  private void look(Path folder, StartupTrouble notWritable, List<StartupProblem> problems) {
    Path probe = folder.resolve(".nianbao-" + UUID.randomUUID() + ".probe");
    try {
      disk.makeFolder(folder);
      disk.write(probe, "?".getBytes(StandardCharsets.UTF_8));
      disk.delete(probe);
      FreeSpace left = new FreeSpace(disk.usable(folder));
      boolean said = problems.stream().anyMatch(p -> p.kind() == StartupTrouble.NEARLY_FULL);
      if (left.isUnder(LITTLE_SPACE) && !said) {
        problems.add(new StartupProblem(StartupTrouble.NEARLY_FULL, folder, left));
      }
    } catch (IOException e) {
      problems.add(whyNotWritable(folder, notWritable));
    }
  }
}
