package org.nianbao.rollup;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nianbao.text.CodePoints;

/** The files that were named, and those in the folders that were named. */
public final class FolderFiles {
  /** A province has some 3,000 reporting bodies. */
  static final int MOST_FILES = 10_000;

  private static final int DEPTH = 8;

  static final Comparator<UnitFile> ORDER =
      Comparator.comparing(file -> file.file().toString(), CodePoints.ORDER);

  private FolderFiles() {}

  /**
   * All of them, each once, ordered by their paths. What begins with a dot or with {@code ~$}, as
   * Word's own marks beside open files do, is left out.
   *
   * @throws IOException if a folder cannot be looked into, or holds more than any roll-up has
   */
  public static List<Path> in(List<Path> named) throws IOException {
    Map<String, Path> files = new TreeMap<>(CodePoints.ORDER);
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        walk(path, files);
      } else {
        files.put(path.normalize().toString(), path);
      }
    }
    return new ArrayList<>(files.values());
  }

  private static void walk(Path folder, Map<String, Path> files) throws IOException {
    Set<FileVisitOption> options = EnumSet.noneOf(FileVisitOption.class);
    Files.walkFileTree(
        folder,
        options,
        DEPTH,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            return !inner.equals(folder) && isHidden(inner)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && !isHidden(file)) {
              files.put(file.normalize().toString(), file);
            }
            if (files.size() > MOST_FILES) {
              throw new IOException("More than " + MOST_FILES + " files");
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isHidden(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") || name.startsWith("~$");
  }
}
