package org.nianbao.draft.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.disk.AtomicFile;
import org.nianbao.disk.Disk;
import org.nianbao.draft.Limits;
import org.nianbao.text.Sha256;

/** Kept versions of drafts, in a folder of their own for each draft. */
public final class Generations {
  private static final int READABLE_NAME = 24;

  private final Disk disk;
  private final AtomicFile atomic;
  private final Path folder;
  private final Clock clock;

  /**
   * @param folder where all drafts' generations are, on this computer
   */
  public Generations(Disk disk, Path folder, Clock clock) {
    this.disk = disk;
    this.atomic = new AtomicFile(disk);
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Keeps what is in a draft's file, unless it is what was kept last; lets the oldest go. It is the
   * newest even if the clock stands before the one that was kept last: else it would be the first
   * to go.
   */
  public void keep(Path draft, byte[] bytes) throws IOException {
    List<Generation> kept = list(draft);
    if (!kept.isEmpty() && kept.getFirst().isOf(bytes)) {
      return;
    }
    Path own = folderOf(draft);
    disk.makeFolder(own);
    atomic.write(Generation.of(own, timeAfter(kept), bytes).file(), bytes);
    for (Generation surplus : Retention.surplus(list(draft))) {
      disk.delete(surplus.file());
    }
  }

  private Instant timeAfter(List<Generation> kept) {
    Instant now = clock.instant();
    Instant least = kept.isEmpty() ? now : kept.getFirst().time().plusMillis(1);
    return now.isBefore(least) ? least : now;
  }

  /** What was kept of a draft, newest first. */
  public List<Generation> list(Path draft) throws IOException {
    return disk.list(folderOf(draft)).stream()
        .flatMap(file -> Generation.of(file).stream())
        .sorted(Comparator.comparing(Generation::time).reversed())
        .toList();
  }

  /** The bytes of a generation; empty if they are not those that were kept. */
  public Optional<byte[]> read(Generation generation) throws IOException {
    byte[] bytes = disk.read(generation.file(), Limits.BYTES);
    return generation.isOf(bytes) ? Optional.of(bytes) : Optional.empty();
  }

  /** Named so that a person finds it and that no two drafts share it. */
  private Path folderOf(Path draft) throws IOException {
    Path real = disk.real(draft);
    String name = String.valueOf(real.getFileName()).replaceFirst("\\.nianbao$", "");
    String readable =
        name.codePoints()
            .limit(READABLE_NAME)
            .map(c -> Character.isLetterOrDigit(c) ? c : '_')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String unique = Sha256.hex(real.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return folder.resolve(readable + "-" + unique.substring(0, 16));
  }
}
