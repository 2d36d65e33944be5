package org.nianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells from the first bytes of a file whether it is meant to be a draft: JSON, or nothing. */
final class DraftBytes {
  /** Enough to see past a mark of the encoding and some blanks. */
  private static final int LOOKED_AT = 512;

  private DraftBytes() {}

  /** An empty file is for the draft reader, which has the words for it. */
  static boolean isDraft(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      for (byte b : in.readNBytes(LOOKED_AT)) {
        boolean mark = b < 0 || b == 0;
        if (!mark && b > ' ') {
          return b == '{' || b == '[';
        }
      }
      return Files.size(file) == 0;
    }
  }
}
