package org.nianbao.importer.page;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.nianbao.importer.page.UnreadableFileException.Reason;

/** Reads a file of any format that the program knows. */
public final class SourceReader {
  private final ReadingLimits limits;

  public SourceReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file on the disk, of which no more is taken into memory than the limits allow.
   *
   * @param cancelled asked again and again while reading; may be asked by another thread
   */
  public SourceDocument read(Path file, BooleanSupplier cancelled) throws UnreadableFileException {
    return read(BoundedFile.bytes(file, limits), cancelled);
  }

  /**
   * Reads the bytes of a file; what it is, is seen from them.
   *
   * @param cancelled asked again and again while reading; may be asked by another thread
   */
  public SourceDocument read(byte[] content, BooleanSupplier cancelled)
      throws UnreadableFileException {
    if (content.length == 0) {
      throw new UnreadableFileException(Reason.EMPTY);
    }
    throw new UnreadableFileException(Reason.NOT_A_DOCUMENT);
  }
}
