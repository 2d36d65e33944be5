package org.nianbao.draft.keep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.nianbao.disk.AtomicFile;
import org.nianbao.disk.Disk;
import org.nianbao.text.Sha256;

/**
 * Where the versions of each draft are: a folder named after the draft's id and its path, with the
 * path written out in it. A draft that was moved takes its folder along when it is next opened.
 * Drafts without an id are named by their file and path.
 */
final class VersionFolders {
  private static final int READABLE_NAME = 24;
  private static final int MAX_PATH_BYTES = 64 * 1024;

  private final Disk disk;
  private final AtomicFile atomic;
  private final Path root;

  VersionFolders(Disk disk, Path root) {
    this.disk = disk;
    this.atomic = new AtomicFile(disk);
    this.root = root;
  }

  /** Where the versions of a draft can be looked for; it need not be there. */
  Path toRead(DraftKey key) throws IOException {
    Path own = own(key);
    if (key.id() == null) {
      return ending(end(key.file())).stream().max(Comparator.comparing(this::newest)).orElse(own);
    }
    Path unnamed = own(DraftKey.unread(key.file()));
    return disk.exists(own) || !disk.exists(unnamed) ? own : unnamed;
  }

  /** The folder of a draft's versions, made if it is not there. */
  Path toWrite(DraftKey key) throws IOException {
    Path own = own(key);
    Path former = toRead(key);
    if (!former.equals(own) && key.id() != null) {
      disk.move(former, own); // it has had no id until now
    }
    disk.makeFolder(own);
    if (!disk.exists(pathIn(own))) {
      note(own, key.file());
    }
    return own;
  }

  /**
   * Finds the versions of a draft that was renamed or moved since they were kept.
   *
   * @param holds whether the draft is still in a file: then this one is a copy, with versions of
   *     its own
   */
  void follow(DraftKey key, Predicate<Path> holds) throws IOException {
    Path own = own(key);
    if (key.id() == null || disk.exists(toRead(key))) {
      return;
    }
    List<Path> moved =
        disk.list(root).stream()
            .filter(folder -> name(folder).startsWith(key.id() + "-"))
            .filter(folder -> isLeft(folder, holds))
            .toList();
    Optional<Path> newest = moved.stream().max(Comparator.comparing(this::newest));
    if (newest.isPresent()) {
      disk.move(newest.get(), own);
      note(own, key.file());
    }
  }

  /** Whether a draft is no longer where it was; a drive that is away may come back. */
  private boolean isLeft(Path folder, Predicate<Path> holds) {
    try {
      byte[] bytes = disk.read(pathIn(folder), MAX_PATH_BYTES);
      Path was = Path.of(new String(bytes, StandardCharsets.UTF_8));
      Path drive = was.getRoot();
      boolean away = drive == null || !isThere(drive);
      return !away && !holds.test(was);
    } catch (IOException | InvalidPathException e) {
      return false; // nobody knows where it was: it is left for that
    }
  }

  /** A drive without a letter, as on Linux, is always there. */
  private boolean isThere(Path drive) {
    return drive.toString().equals("/") || disk.exists(drive);
  }

  private void note(Path folder, Path real) throws IOException {
    atomic.write(pathIn(folder), real.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Path pathIn(Path folder) {
    return folder.resolve("path.txt");
  }

  private List<Path> ending(String end) throws IOException {
    return disk.list(root).stream().filter(folder -> name(folder).endsWith(end)).toList();
  }

  private Instant newest(Path folder) {
    try {
      return disk.list(folder).stream()
          .flatMap(file -> Generation.of(file).stream())
          .map(Generation::time)
          .max(Comparator.naturalOrder())
          .orElse(Instant.MIN);
    } catch (IOException e) {
      return Instant.MIN;
    }
  }

  private Path own(DraftKey key) {
    String begin = key.id() == null ? readable(key.file()) : key.id();
    return root.resolve(begin + end(key.file()));
  }

  private static String end(Path real) {
    byte[] path = real.toString().getBytes(StandardCharsets.UTF_8);
    return "-" + Sha256.hex(path).substring(0, 16);
  }

  private static String readable(Path real) {
    return name(real)
        .replaceFirst("\\.nianbao$", "")
        .codePoints()
        .limit(READABLE_NAME)
        .map(c -> Character.isLetterOrDigit(c) ? c : '_')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
