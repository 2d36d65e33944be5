package org.nianbao.importer.page;

import java.io.IOException;

/** Reads the files of one format. */
@FunctionalInterface
interface FormatReader {
  /**
   * Reads a whole file.
   *
   * @throws UnreadableFileException when the reason is known
   * @throws IOException when the file is not what its beginning says
   */
  SourceDocument read(byte[] content, FileReading reading) throws IOException;
}
