package org.nianbao.importer.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.nianbao.importer.page.UnreadableFileException.UnreadableReason;

/**
 * PDFs: tables by their ruling lines, else by the gaps between columns; all else as paragraphs. No
 * script, link, form action or embedded file is looked at.
 */
final class PdfReader implements FormatReader {
  /** Letters that are this much larger than the others, and pale, are a watermark. */
  private static final double LARGE = 1.6;

  /**
   * PDFBox remarks on each glyph that a subset font was made to leave out, thousands a file. Held
   * here, or the level would be forgotten with the logger.
   */
  private static final Logger CHARACTER_MAPS =
      Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

  static {
    CHARACTER_MAPS.setLevel(Level.SEVERE);
  }

  /** A scan may carry a page number or the name of the scanner's program. */
  private static final int LETTERS_OF_A_SCAN = 30;

  @Override
  public SourceDocument read(byte[] content, FileReading reading) throws IOException {
    PdfStreams.check(content, reading);
    try (PDDocument document = Loader.loadPDF(content)) {
      if (document.getNumberOfPages() > reading.limits().pages()) {
        throw new UnreadableFileException(UnreadableReason.TOO_MANY_PAGES);
      }
      List<PageContent> pages = new ArrayList<>();
      int letters = 0;
      int unreadable = 0;
      for (PDPage page : document.getPages()) {
        reading.goOn();
        PageDrawing drawing = new PageDrawing(page, reading);
        drawing.processPage(page);
        letters += drawing.glyphs().size();
        unreadable += drawing.unreadable();
        pages.add(content(pages.size() + 1, drawing, reading));
      }
      if (unreadable >= pages.size() && letters < LETTERS_OF_A_SCAN * pages.size()) {
        throw new UnreadableFileException(UnreadableReason.SCANNED);
      }
      return new PdfFlow(pages, reading).document();
    } catch (InvalidPasswordException e) {
      throw new UnreadableFileException(UnreadableReason.ENCRYPTED, e);
    } catch (NoClassDefFoundError e) {
      // Encryption by certificate needs a library that is not shipped.
      throw new UnreadableFileException(UnreadableReason.ENCRYPTED, e);
    }
  }

  private static PageContent content(int number, PageDrawing drawing, FileReading reading)
      throws UnreadableFileException {
    double usual =
        drawing.glyphs().stream()
            .mapToDouble(Glyph::size)
            .sorted()
            .skip(drawing.glyphs().size() / 2)
            .findFirst()
            .orElse(0);
    List<Glyph> behind =
        drawing.glyphs().stream()
            .filter(glyph -> glyph.decoration() && glyph.size() > LARGE * usual)
            .toList();
    List<Glyph> before =
        drawing.glyphs().stream()
            .filter(glyph -> !(glyph.decoration() && glyph.size() > LARGE * usual))
            .toList();
    RuledTables tables = new RuledTables(number, before, drawing.lines(), reading);
    return new PageContent(
        number, drawing.frame(), TextLine.of(tables.rest()), tables.pieces(), TextLine.of(behind));
  }
}
