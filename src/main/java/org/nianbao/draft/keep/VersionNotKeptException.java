package org.nianbao.draft.keep;

import java.io.IOException;
import java.nio.file.Path;

/** What stands in a draft's file cannot be kept as a version, so it must not be overwritten. */
final class VersionNotKeptException extends IOException {
  private static final long serialVersionUID = 1L;

  VersionNotKeptException(Path file) {
    super("What stands there cannot be kept: " + file);
  }
}
