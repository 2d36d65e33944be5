package org.nianbao.importer.page;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.nianbao.importer.page.UnreadableFileException.UnreadableReason;

/** Reads a file of any format that the program knows. */
public final class SourceReader {
  private final ReadingLimits limits;

  public SourceReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file on the disk, of which no more is taken into memory than the limits allow.
   *
   * @param cancelled asked again and again while reading, also by another thread
   */
  public SourceDocument read(Path file, BooleanSupplier cancelled) throws UnreadableFileException {
    return read(BoundedFile.bytes(file, limits), cancelled);
  }

  /**
   * Reads the bytes of a file; what it is, is seen from them.
   *
   * @param cancelled asked again and again while reading, also by another thread
   */
  public SourceDocument read(byte[] content, BooleanSupplier cancelled)
      throws UnreadableFileException {
    if (content.length == 0) {
      throw new UnreadableFileException(UnreadableReason.EMPTY);
    }
    if (content.length > limits.bytes()) {
      throw new UnreadableFileException(UnreadableReason.TOO_LARGE);
    }
    FileReading reading = new FileReading(limits, cancelled);
    reading.goOn();
    FormatReader reader =
        switch (FileKind.of(content)) {
          case ZIP -> new ZipReader();
          case OLE -> new OleReader();
          case PDF -> new PdfReader();
          case RTF -> new RtfReader();
          case HTML -> new HtmlReader();
          case TEXT -> new TextReader();
          case PICTURE -> throw new UnreadableFileException(UnreadableReason.SCANNED);
          case OLD_EXCEL -> throw new UnreadableFileException(UnreadableReason.EXCEL_95);
          case OLD_WORD -> throw new UnreadableFileException(UnreadableReason.WORD_95);
          case OTHER -> throw new UnreadableFileException(UnreadableReason.NOT_A_DOCUMENT);
        };
    SourceDocument document = WatchedRun.read(reader, content, reading);
    if (document.blocks().isEmpty()) {
      throw new UnreadableFileException(UnreadableReason.NO_TEXT);
    }
    return document;
  }
}
