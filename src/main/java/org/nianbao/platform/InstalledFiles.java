package org.nianbao.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.text.Sha256;

/**
 * The files that the setup put down, by the list that the build made of them: size, SHA-256 and
 * path, a line each. The launcher compares the sizes at every start; what a bad disk or a virus
 * changed within a file only this finds.
 */
public final class InstalledFiles {
  /** Set by the launcher; without it the program was not installed. */
  private static final String FOLDER = "nianbao.folder";

  private static final String LIST = "nianbao.files";

  private final Path folder;

  public InstalledFiles(Path folder) {
    this.folder = folder;
  }

  /** Those of this program, if it was installed. */
  public static Optional<InstalledFiles> ofThisProgram() {
    return Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of).map(InstalledFiles::new);
  }

  /**
   * A comparison with the list.
   *
   * @param count how many files are listed
   * @param wrong the names of those that are missing or not what they were
   */
  public record FilesCompared(int count, List<String> wrong) {}

  /**
   * Reads every file, 230 MB in all.
   *
   * @throws IOException if there is no list
   */
  public FilesCompared compare() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(LIST));
    List<String> wrong = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(" ", 3);
      if (parts.length < 3 || !parts[1].equals(hash(parts[2]))) {
        wrong.add(parts[parts.length - 1]);
      }
    }
    return new FilesCompared(lines.size(), wrong);
  }

  /** Empty, and so like no other, where there is no such file. */
  private String hash(String name) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(name.replace('\\', '/')))) {
      return Sha256.hex(in);
    } catch (NoSuchFileException e) {
      return "";
    }
  }
}
