package org.nianbao.export.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftReader;
import org.nianbao.draft.Limits;
import org.nianbao.draft.PdfDraft;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportSource;
import org.nianbao.export.Progress;
import org.nianbao.text.Messages;

/**
 * Takes the draft out of a Word document of ours, as long as the document still says what the draft
 * says. Where someone has edited it, its words are what counts, and the draft in it is none.
 */
public final class CarriedDocxDraft implements PdfDraft {
  private static final String DOCUMENT = "word/document.xml";

  /** Word numbers such parts anew. */
  private static final Pattern ITEM = Pattern.compile("customXml/item\\d{1,4}\\.xml");

  /** A draft in Base64 and the markup around it, and far more than a report has. */
  private static final int PART_BYTES = 2 * Limits.BYTES;

  /** Office documents have some twenty parts. */
  private static final int PARTS = 1000;

  private final DraftReader reader;
  private final Messages messages;

  public CarriedDocxDraft(DraftReader reader, Messages messages) {
    this.reader = reader;
    this.messages = messages;
  }

  @Override
  public Optional<byte[]> in(byte[] docx) {
    try {
      Map<String, byte[]> parts = parts(docx);
      byte[] document = parts.remove(DOCUMENT);
      for (byte[] item : parts.values()) {
        Optional<byte[]> draft = DocxText.carried(item).map(CarriedDocxDraft::decoded);
        if (document != null && draft.isPresent() && says(document, draft.get())) {
          return draft;
        }
      }
      return Optional.empty();
    } catch (IOException | XMLStreamException | DraftException | IllegalArgumentException e) {
      // Anyone may have made this file: what cannot be read carries nothing.
      return Optional.empty();
    }
  }

  private static byte[] decoded(String base64) {
    return Base64.getMimeDecoder().decode(base64);
  }

  /** Whether a document has the paragraphs and cells that the draft would be exported with. */
  private boolean says(byte[] document, byte[] carried)
      throws IOException, XMLStreamException, DraftException {
    Draft draft = reader.read(carried).draft();
    ExportSource source = ExportSource.of(draft, ExportOptions.FINAL, messages);
    byte[] fresh = new DocxExporter(messages).export(source, Progress.UNWATCHED).content();
    List<String> expected = DocxText.paragraphs(parts(fresh).get(DOCUMENT));
    return expected.equals(DocxText.paragraphs(document));
  }

  private static Map<String, byte[]> parts(byte[] docx) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      int count = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (++count > PARTS) {
          throw new IOException("Too many parts");
        }
        if (name.equals(DOCUMENT) || ITEM.matcher(name).matches()) {
          byte[] part = zip.readNBytes(PART_BYTES + 1);
          if (part.length > PART_BYTES) {
            throw new IOException("Too large a part");
          }
          parts.put(name, part);
        }
      }
    }
    return parts;
  }
}
