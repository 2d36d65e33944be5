package org.nianbao.ui.window;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/**
 * The system's own dialogs, and its other programs. What is opened is looked for where the last
 * file was found, and written where the last one went, at first in the drafts folder; one that
 * holds nothing yet is no place to look in, and the system begins where it thinks best.
 */
public final class SystemFileDialogs implements FileDialogs {
  private static final int ANSWERS_WITHIN_MS = 300;

  private final Stage stage;
  private Path opened;
  private Path written;

  public SystemFileDialogs(Stage stage, Path drafts) {
    this.stage = stage;
    this.opened = drafts;
    this.written = drafts;
  }

  @Override
  public Optional<Path> toOpen(String title, String kind, String... endings) {
    FileChooser chooser = chooser(title, opened, SystemFileDialogs::holdsAny);
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                kind, Arrays.stream(endings).map(e -> "*" + e).toList()));
    Optional<Path> chosen = Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    chosen.map(Path::getParent).ifPresent(folder -> opened = folder);
    return chosen;
  }

  @Override
  public Optional<Path> toOpenFolder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    if (answers(opened, folder -> Files.isDirectory(folder))) {
      chooser.setInitialDirectory(opened.toFile());
    }
    Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    chosen.ifPresent(folder -> opened = folder);
    return chosen;
  }

  @Override
  public Optional<Path> toWrite(String title, String name, String kind, String ending) {
    FileChooser chooser = chooser(title, written, folder -> Files.isDirectory(folder));
    chooser.setInitialFileName(name.replaceAll("[\\\\/:*?\"<>|]", "") + ending);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
    Optional<Path> chosen = Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    chosen.map(Path::getParent).ifPresent(folder -> written = folder);
    return chosen.map(path -> withEnding(path, ending));
  }

  @Override
  public void launch(Path what) throws IOException {
    if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
      throw new IOException("No desktop");
    }
    Desktop.getDesktop().open(what.toFile());
  }

  @Override
  public void reveal(Path file) throws IOException {
    Path there = file.toAbsolutePath();
    if (System.getProperty("os.name", "").startsWith("Windows")) {
      // The Explorer ends with 1 although it has shown the file: its status says nothing.
      new ProcessBuilder("explorer.exe", "/select,", there.toString()).start();
    } else if (Desktop.isDesktopSupported()
        && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE_FILE_DIR)) {
      Desktop.getDesktop().browseFileDirectory(there.toFile());
    } else {
      launch(there.resolveSibling(""));
    }
  }

  private FileChooser chooser(String title, Path folder, Predicate<Path> fit) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    if (answers(folder, fit)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return chooser;
  }

  /** A share that does not answer at once is not begun in: the window would stand still for it. */
  private static boolean answers(Path folder, Predicate<Path> fit) {
    return CompletableFuture.supplyAsync(() -> fit.test(folder))
        .completeOnTimeout(false, ANSWERS_WITHIN_MS, TimeUnit.MILLISECONDS)
        .join();
  }

  private static boolean holdsAny(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(f -> !String.valueOf(f.getFileName()).startsWith("."));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static Path withEnding(Path path, String ending) {
    String name = String.valueOf(path.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? path
        : path.resolveSibling(name + ending);
  }
}
