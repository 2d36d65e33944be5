package org.nianbao.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.filechooser.FileSystemView;

/**
 * Where things are kept; nothing else in the program knows. {@code NIANBAO_HOME} moves all of it:
 * onto a USB stick, or out of the way of tests.
 *
 * @param drafts the clerk's own folder, where new drafts are put
 * @param data what the program keeps for itself and would miss
 * @param settings the window's settings
 * @param cache what can be made again
 */
public record AppPaths(Path drafts, Path data, Path settings, Path cache) {
  /** The name of the folder of drafts under Documents; the clerk sees it. */
  private static final String DRAFTS = "政府信息公开年报";

  private static final Pattern XDG_DOCUMENTS =
      Pattern.compile("^\\s*XDG_DOCUMENTS_DIR=\"(\\$HOME/)?([^\"]+)\"", Pattern.MULTILINE);

  /** Those of this computer and user. */
  public static AppPaths ofThisComputer() {
    Map<String, String> environment = System.getenv();
    Path user = Path.of(System.getProperty("user.home", "."));
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    return of(environment, user, windows);
  }

  static AppPaths of(Map<String, String> environment, Path user, boolean windows) {
    Optional<Path> moved = path(environment, "NIANBAO_HOME");
    if (moved.isPresent()) {
      Path home = moved.get();
      return new AppPaths(
          home.resolve("drafts"),
          home.resolve("data"),
          home.resolve("settings"),
          home.resolve("cache"));
    }
    if (windows) {
      Path local =
          path(environment, "LOCALAPPDATA")
              .orElse(user.resolve("AppData").resolve("Local"))
              .resolve("Nianbao");
      Path documents =
          path(environment, "NIANBAO_DOCUMENTS").orElseGet(() -> windowsDocuments(user));
      return new AppPaths(documents.resolve(DRAFTS), local, local, local.resolve("cache"));
    }
    return new AppPaths(
        xdgDocuments(environment, user).resolve(DRAFTS),
        path(environment, "XDG_DATA_HOME").orElse(user.resolve(".local/share")).resolve("nianbao"),
        path(environment, "XDG_CONFIG_HOME").orElse(user.resolve(".config")).resolve("nianbao"),
        path(environment, "XDG_CACHE_HOME").orElse(user.resolve(".cache")).resolve("nianbao"));
  }

  /** Kept versions of drafts. */
  public Path generations() {
    return data.resolve("generations");
  }

  /** Drafts for which there was no place in the clerk's own folder. */
  public Path unplaced() {
    return data.resolve("drafts");
  }

  public Path logs() {
    return data.resolve("logs");
  }

  /** Paths that a second start asks the running program to open. */
  public Path open() {
    return data.resolve("open");
  }

  /** What the font finder learnt about this computer's fonts. */
  public Path fonts() {
    return cache.resolve("fonts");
  }

  /**
   * Documents is often moved to another drive, which only the shell knows. The launcher asks it and
   * sets {@code NIANBAO_DOCUMENTS}, since here all of AWT is loaded for it. Without a desktop, as
   * on a server that is away, the answer is an {@link InternalError}.
   */
  private static Path windowsDocuments(Path user) {
    try {
      return FileSystemView.getFileSystemView().getDefaultDirectory().toPath();
    } catch (InvalidPathException | LinkageError | InternalError e) {
      return user.resolve("Documents");
    }
  }

  private static Path xdgDocuments(Map<String, String> environment, Path user) {
    Path config = path(environment, "XDG_CONFIG_HOME").orElse(user.resolve(".config"));
    try {
      Matcher documents = XDG_DOCUMENTS.matcher(Files.readString(config.resolve("user-dirs.dirs")));
      if (documents.find()) {
        return documents.group(1) == null
            ? Path.of(documents.group(2))
            : user.resolve(documents.group(2));
      }
    } catch (IOException | InvalidPathException e) {
      // a computer without such a file has the usual folder
    }
    return user.resolve("Documents");
  }

  /** An absolute path of the environment; a relative one would mean another place every time. */
  private static Optional<Path> path(Map<String, String> environment, String name) {
    String value = environment.getOrDefault(name, "");
    if (value.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(value)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
