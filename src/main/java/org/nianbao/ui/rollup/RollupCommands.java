package org.nianbao.ui.rollup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Draft;

/** What the page asks of the window. */
public interface RollupCommands {
  /** Back to the start page. */
  void goHome();

  /** A folder with the units' files; empty if none was chosen. */
  Optional<Path> chooseFolder(String title);

  /** A draft or another program's file; empty if none was chosen. */
  Optional<Path> chooseReport(String title);

  /** A list of units or a former roll-up; empty if none was chosen. */
  Optional<Path> chooseList(String title);

  /**
   * A file to write; empty if none was chosen.
   *
   * @param ending with its dot
   */
  Optional<Path> chooseTarget(String title, String name, String ending);

  /** Gives a draft a file and opens it. */
  void begin(Draft draft, List<String> notices);
}
