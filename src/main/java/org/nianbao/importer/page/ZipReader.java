package org.nianbao.importer.page;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.nianbao.importer.page.UnreadableFileException.UnreadableReason;

/** Zips: Word and Excel since 2007, told apart by what is in them. */
final class ZipReader implements FormatReader {
  /** Word writes document.xml; some of Microsoft's services write document2.xml. */
  private static final Pattern WORD_BODY = Pattern.compile("word/document\\d*\\.xml");

  @Override
  public SourceDocument read(byte[] content, FileReading reading) throws IOException {
    ZipParts zip = ZipParts.of(content, ZipReader::isWanted, reading);
    Map<String, byte[]> parts = new TreeMap<>(zip.kept());
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (WORD_BODY.matcher(part.getKey()).matches()) {
        return new DocxReader(reading).read(part.getValue());
      }
    }
    if (parts.keySet().stream().anyMatch(name -> name.startsWith("xl/worksheets/"))) {
      return new XlsxReader(reading).read(parts);
    }
    if (zip.names().contains("OFD.xml")) {
      throw new UnreadableFileException(UnreadableReason.OFD);
    }
    throw new UnreadableFileException(
        zip.names().contains("[Content_Types].xml") || zip.names().isEmpty()
            ? UnreadableReason.DAMAGED
            : UnreadableReason.NOT_A_DOCUMENT);
  }

  private static boolean isWanted(String name) {
    return WORD_BODY.matcher(name).matches() || XlsxReader.isWanted(name);
  }
}
