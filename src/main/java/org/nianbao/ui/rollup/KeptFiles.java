package org.nianbao.ui.rollup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.rollup.FilesReading;
import org.nianbao.rollup.FolderFiles;
import org.nianbao.rollup.RollupProgress;
import org.nianbao.rollup.UnitFile;

/** The units' files as they were last read: what has not changed since is not read again. */
final class KeptFiles {
  private final FilesReading reading;
  private Map<Path, KeptFile> kept = Map.of();

  KeptFiles(FilesReading reading) {
    this.reading = reading;
  }

  /** By which a change is seen without reading the file. */
  private record FileStamp(long size, long changed) {
    static final FileStamp GONE = new FileStamp(-1, 0);
  }

  private record KeptFile(FileStamp stamp, UnitFile read) {}

  /**
   * All files that were named, and those in the folders that were named.
   *
   * @throws IOException if a folder cannot be looked into
   */
  synchronized List<UnitFile> read(List<Path> named, RollupProgress progress) throws IOException {
    Map<Path, FileStamp> stamps = stamps(named);
    List<Path> changed =
        stamps.entrySet().stream()
            .filter(e -> hasChanged(e.getKey(), e.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    List<UnitFile> fresh = reading.read(changed, progress);
    Map<Path, KeptFile> all = new LinkedHashMap<>();
    stamps.forEach(
        (file, stamp) -> {
          int place = changed.indexOf(file);
          KeptFile former = kept.get(file);
          if (place >= 0) {
            all.put(file, new KeptFile(stamp, fresh.get(place)));
          } else if (former != null) {
            all.put(file, former);
          }
        });
    kept = all;
    return all.values().stream().map(KeptFile::read).toList();
  }

  /**
   * Whether a file has changed, come or gone since they were read.
   *
   * @throws IOException if a folder cannot be looked into
   */
  synchronized boolean haveChanged(List<Path> named) throws IOException {
    Map<Path, FileStamp> stamps = stamps(named);
    return !stamps.keySet().equals(kept.keySet())
        || stamps.entrySet().stream().anyMatch(e -> hasChanged(e.getKey(), e.getValue()));
  }

  private boolean hasChanged(Path file, FileStamp stamp) {
    KeptFile former = kept.get(file);
    return former == null || !former.stamp().equals(stamp);
  }

  private static Map<Path, FileStamp> stamps(List<Path> named) throws IOException {
    Map<Path, FileStamp> stamps = new LinkedHashMap<>();
    for (Path file : FolderFiles.in(named)) {
      stamps.put(file, stamp(file));
    }
    return stamps;
  }

  private static FileStamp stamp(Path file) throws IOException {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileStamp(found.size(), found.lastModifiedTime().toMillis());
    } catch (NoSuchFileException e) {
      return FileStamp.GONE; // whoever reads it says so
    }
  }
}
