package org.nianbao.ui.rollup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
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
    Map<Path, KeptFile> all = new LinkedHashMap<>();
    List<Map.Entry<Path, FileStamp>> changed = new ArrayList<>();
    for (Map.Entry<Path, FileStamp> file : stamps.entrySet()) {
      KeptFile former = kept.get(file.getKey());
      if (former != null && former.stamp().equals(file.getValue())) {
        all.put(file.getKey(), former);
      } else {
        changed.add(file);
      }
    }
    List<Path> paths = changed.stream().map(Map.Entry::getKey).toList();
    Iterator<UnitFile> fresh = reading.read(paths, progress).iterator();
    changed.forEach(file -> all.put(file.getKey(), new KeptFile(file.getValue(), fresh.next())));
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
