package org.nianbao.importer.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.nianbao.importer.page.UnreadableFileException.UnreadableReason;

/** The container of Office 97 to 2003, told apart by the streams in it. */
final class OleReader implements FormatReader {

  @Override
  public SourceDocument read(byte[] content, FileReading reading) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      reading.goOn();
      DirectoryNode root = container.getRoot();
      requireTrueSizes(root, content.length);
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableFileException(UnreadableReason.ENCRYPTED);
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return new DocReader(reading).read(root);
      }
      if (root.hasEntryCaseInsensitive("Workbook")) {
        return new XlsReader(reading).read(root);
      }
      // Excel 5 and 95 called it so.
      throw new UnreadableFileException(
          root.hasEntryCaseInsensitive("Book")
              ? UnreadableReason.EXCEL_95
              : UnreadableReason.NOT_A_DOCUMENT);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFileException(UnreadableReason.ENCRYPTED, e);
    } catch (OldWordFileFormatException e) {
      throw new UnreadableFileException(UnreadableReason.WORD_95, e);
    }
  }

  /** POI makes room for a stream by the size it claims, before it reads a byte of it. */
  private static void requireTrueSizes(DirectoryNode root, int most)
      throws UnreadableFileException {
    for (Entry entry : root) {
      if (entry instanceof DocumentEntry stream
          && (stream.getSize() < 0 || stream.getSize() > most)) {
        throw new UnreadableFileException(UnreadableReason.DAMAGED);
      }
    }
  }
}
