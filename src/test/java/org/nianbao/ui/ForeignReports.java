package org.nianbao.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportSource;
import org.nianbao.export.Exporter;
import org.nianbao.export.Progress;
import org.nianbao.export.docx.DocxExporter;
import org.nianbao.export.html.HtmlExporter;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.text.Messages;

/** Reports as other programs would have made them: our own, with nothing of ours inside. */
public final class ForeignReports {
  private static final Messages MESSAGES = Messages.load();
  private static final Pattern FIGURE =
      Pattern.compile("<w:r>(<w:t xml:space=\"preserve\">\\d+</w:t></w:r>)");

  private ForeignReports() {}

  private static byte[] exported(Exporter exporter, String id) {
    Draft draft = Draft.of(TestDrafts.realReport(id));
    try {
      return exporter
          .export(ExportSource.of(draft, ExportOptions.FINAL, MESSAGES), Progress.UNWATCHED)
          .content();
    } catch (DraftException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * A Word document in which the first figures are struck through: as many doubts.
   *
   * @param struck how many
   */
  public static Path word(Path file, String id, int struck) throws IOException {
    return Files.write(
        file, edited(exported(new DocxExporter(MESSAGES), id), xml -> strike(xml, struck)));
  }

  private static String strike(String xml, int figures) {
    String tables = xml;
    for (int i = 0; i < figures; i++) {
      Matcher figure = FIGURE.matcher(tables);
      tables = figure.replaceFirst("<w:r><w:rPr><w:strike/></w:rPr>$1");
    }
    return tables;
  }

  /** Other words, and without what we put inside. */
  private static byte[] edited(byte[] docx, UnaryOperator<String> words) throws IOException {
    return rewritten(docx, words, "customXml");
  }

  /** A document with other words in it, and all else as it was. */
  public static byte[] rewritten(byte[] docx, UnaryOperator<String> words) throws IOException {
    return rewritten(docx, words, "none of them");
  }

  private static byte[] rewritten(byte[] docx, UnaryOperator<String> words, String without)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readAllBytes();
        if (!entry.getName().startsWith(without)) {
          copy.putNextEntry(new ZipEntry(entry.getName()));
          copy.write(
              entry.getName().equals("word/document.xml")
                  ? words
                      .apply(new String(part, StandardCharsets.UTF_8))
                      .getBytes(StandardCharsets.UTF_8)
                  : part);
        }
      }
    }
    return out.toByteArray();
  }

  /** A web page. */
  public static String html(String id) {
    return new String(exported(HtmlExporter.ofPages(MESSAGES), id), StandardCharsets.UTF_8);
  }

  /** The same as an editor of plain text has it: a line a row, tabs between the cells. */
  public static String text(String id) {
    StringBuilder text = new StringBuilder();
    for (Element line : Jsoup.parse(html(id)).select("h1, h2, p, tr")) {
      if (line.is("tr")) {
        text.append(String.join("\t", line.select("td, th").eachText()));
      } else if (line.closest("table") == null) {
        text.append(line.text());
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** A PDF that carries no draft. */
  public static Path pdf(Path file, String id) throws IOException {
    PdfExporter exporter = new PdfExporter(MESSAGES, new FontLibrary(), MachineFonts.none());
    try (PDDocument document = Loader.loadPDF(exported(exporter, id))) {
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
      document.getDocumentCatalog().setNames(null);
      document.save(file.toFile());
    }
    return file;
  }
}
