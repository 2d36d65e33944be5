package org.nianbao.ui.window;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The system's own dialogs, beginning in the drafts folder, and its other programs. */
public record SystemFileDialogs(Stage stage, Path drafts) implements FileDialogs {
  private static final int ANSWERS_WITHIN_MS = 300;

  @Override
  public Optional<Path> toOpen(String title, String kind, String... endings) {
    FileChooser chooser = chooser(title);
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                kind, Arrays.stream(endings).map(e -> "*" + e).toList()));
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> toWrite(String title, String name, String kind, String ending) {
    FileChooser chooser = chooser(title);
    chooser.setInitialFileName(name.replaceAll("[\\\\/:*?\"<>|]", "") + ending);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
    return Optional.ofNullable(chooser.showSaveDialog(stage))
        .map(File::toPath)
        .map(path -> withEnding(path, ending));
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

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    if (isThere()) {
      chooser.setInitialDirectory(drafts.toFile());
    }
    return chooser;
  }

  /** A share that does not answer at once is not begun in: the window would stand still for it. */
  private boolean isThere() {
    return CompletableFuture.supplyAsync(() -> Files.isDirectory(drafts))
        .completeOnTimeout(false, ANSWERS_WITHIN_MS, TimeUnit.MILLISECONDS)
        .join();
  }

  private static Path withEnding(Path path, String ending) {
    String name = String.valueOf(path.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? path
        : path.resolveSibling(name + ending);
  }
}
