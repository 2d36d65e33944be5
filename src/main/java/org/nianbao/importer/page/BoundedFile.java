package org.nianbao.importer.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nianbao.importer.page.UnreadableFileException.UnreadableReason;

/** A file's bytes, or the reason why they are not taken into memory. */
final class BoundedFile {
  private BoundedFile() {}

  static byte[] bytes(Path file, ReadingLimits limits) throws UnreadableFileException {
    if (Files.isDirectory(file)) {
      throw new UnreadableFileException(UnreadableReason.FOLDER);
    }
    try {
      if (Files.size(file) > limits.bytes()) {
        throw new UnreadableFileException(UnreadableReason.TOO_LARGE);
      }
      try (InputStream in = Files.newInputStream(file)) {
        // The file may grow while it is read.
        byte[] bytes = in.readNBytes((int) limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
          throw new UnreadableFileException(UnreadableReason.TOO_LARGE);
        }
        return bytes;
      }
    } catch (UnreadableFileException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableFileException(UnreadableReason.NOT_ACCESSIBLE, e);
    }
  }
}
