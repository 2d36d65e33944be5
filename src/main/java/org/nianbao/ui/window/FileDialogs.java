package org.nianbao.ui.window;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the clerk for files. The system's dialogs cannot be tested, so they can be replaced. */
public interface FileDialogs {

  /** A file to open; empty if none was chosen. */
  Optional<Path> toOpen(String title, String kind, String... endings);

  /**
   * A file to write; empty if none was chosen.
   *
   * @param name that is offered
   * @param ending with its dot
   */
  Optional<Path> toWrite(String title, String name, String kind, String ending);
}
