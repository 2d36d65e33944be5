package org.nianbao.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Asks the clerk for files and shows them. The system's dialogs and its other programs cannot be
 * tested, so they can be replaced.
 */
public interface FileDialogs {

  /** A file to open; empty if none was chosen. */
  Optional<Path> toOpen(String title, String kind, String... endings);

  /** A folder to look into; empty if none was chosen. */
  Optional<Path> toOpenFolder(String title);

  /**
   * A file to write; empty if none was chosen.
   *
   * @param name that is offered
   * @param ending with its dot
   */
  Optional<Path> toWrite(String title, String name, String kind, String ending);

  /**
   * Opens a folder, or a file with the program that is meant for it. Not on the JavaFX thread.
   *
   * @throws IOException if there is no such program
   */
  void launch(Path what) throws IOException;

  /**
   * Opens the folder of a file, with the file selected where the system can do that. Not on the
   * JavaFX thread.
   *
   * @throws IOException if there is no program for folders
   */
  void reveal(Path file) throws IOException;
}
