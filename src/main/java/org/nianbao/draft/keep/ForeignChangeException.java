package org.nianbao.draft.keep;

import java.io.IOException;
import java.nio.file.Path;

/** A file is not what we last wrote or read: someone else has changed it. It was left alone. */
public final class ForeignChangeException extends IOException {
  private static final long serialVersionUID = 1L;

  ForeignChangeException(Path file) {
    super("Changed by someone else: " + file);
  }
}
