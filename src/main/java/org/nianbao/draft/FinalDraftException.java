package org.nianbao.draft;

import java.io.IOException;
import java.nio.file.Path;

/** A file holds a final report, and what was to be written there does not open it again. */
public final class FinalDraftException extends IOException {
  private static final long serialVersionUID = 1L;

  FinalDraftException(Path file) {
    super("A final report is in " + file);
  }
}
