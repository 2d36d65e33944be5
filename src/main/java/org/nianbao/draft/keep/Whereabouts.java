package org.nianbao.draft.keep;

import java.nio.file.Path;

/** Where everything that was typed is. */
public sealed interface Whereabouts {

  /** In the draft's own file. */
  record InFile(Path file) implements Whereabouts {}

  /** In a kept version on this computer: the file could not be written. */
  record AsVersion(Path version) implements Whereabouts {}

  /** In the window alone. */
  record Nowhere() implements Whereabouts {}
}
