package org.nianbao.export.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftWriter;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportSource;
import org.nianbao.export.Progress;
import org.nianbao.export.opc.OoxmlParts;
import org.nianbao.export.pdf.PrintedDrafts;
import org.nianbao.report.Edit;
import org.nianbao.text.Messages;

/** Word documents: valid by the standard's schemas, and what is in them. */
class DocxExporterTest {
  private static final Messages MESSAGES = Messages.load();
  private static final Pattern CARRIED = Pattern.compile(">([A-Za-z0-9+/=]+)</draft>");

  static Stream<Map.Entry<String, Draft>> drafts() throws IOException, DraftException {
    return PrintedDrafts.all();
  }

  private static byte[] docx(Draft draft, ExportOptions options) throws DraftException {
    return new DocxExporter(MESSAGES)
        .export(ExportSource.of(draft, options, MESSAGES), Progress.UNWATCHED)
        .content();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drafts")
  void everyPartIsValid(Map.Entry<String, Draft> draft)
      throws IOException, DraftException, XmlException {
    for (ExportOptions options : List.of(ExportOptions.FINAL, ExportOptions.PROOF)) {
      byte[] file = docx(draft.getValue(), options);
      assertEquals(List.of(), new OoxmlParts(file).faults());
      assertArrayEquals(file, docx(draft.getValue(), options), "the same report, other bytes");
    }
  }

  /** The check above can fail: an element in a place where the standard has none. */
  @Test
  void aPartThatIsNotValidIsFound() throws IOException, DraftException, XmlException {
    List<String> faults =
        new OoxmlParts(docx(TestDrafts.sample(), ExportOptions.FINAL))
            .with("<w:cantSplit/>", "<w:cantSplit/><w:vAlign w:val=\"top\"/>")
            .faults();
    assertTrue(faults.stream().anyMatch(f -> f.startsWith("word/document.xml")), faults::toString);
  }

  @Test
  void theDraftInsideComesOutByteForByte() throws IOException, DraftException {
    Draft draft = PrintedDrafts.rare();
    OoxmlParts parts = new OoxmlParts(docx(draft, ExportOptions.FINAL));
    Matcher carried = CARRIED.matcher(parts.part("customXml/item1.xml"));
    assertTrue(carried.find());
    assertArrayEquals(new DraftWriter().write(draft), Base64.getDecoder().decode(carried.group(1)));
  }

  @Test
  void aProofSaysSoOnEveryPageAndAFinalReportDoesNot() throws IOException, DraftException {
    OoxmlParts proof = new OoxmlParts(docx(TestDrafts.sample(), ExportOptions.PROOF));
    for (String header : List.of("word/header1.xml", "word/header2.xml")) {
      assertTrue(proof.part(header).contains("string=\"草稿\""), proof.names()::toString);
    }
    String all = proof.part("word/document.xml");
    assertTrue(all.contains("w:type=\"default\"") && all.contains("w:type=\"even\""), all);
    OoxmlParts last = new OoxmlParts(docx(TestDrafts.sample(), ExportOptions.FINAL));
    assertFalse(last.names().contains("word/header1.xml"), last.names()::toString);
  }

  @Test
  void headingsHaveStylesAndTheMatrixBeginsAPage() throws IOException, DraftException {
    String xml =
        new OoxmlParts(docx(TestDrafts.sample(), ExportOptions.FINAL)).part("word/document.xml");
    List<String> headings = new ArrayList<>();
    Matcher paragraphs =
        Pattern.compile(
                "<w:pStyle w:val=\"(Heading\\d)\"/>(<w:pageBreakBefore/>)?</w:pPr>"
                    + "<w:r><w:t xml:space=\"preserve\">([^<]+)")
            .matcher(xml);
    while (paragraphs.find()) {
      if (paragraphs.group(1).equals("Heading1")) {
        headings.add((paragraphs.group(2) == null ? "" : "新页 ") + paragraphs.group(3));
      }
    }
    assertEquals(6, headings.size(), headings::toString);
    assertEquals("新页 三、收到和处理政府信息公开申请情况", headings.get(2));
    assertEquals(1, headings.stream().filter(h -> h.startsWith("新页")).count());
    assertEquals(
        20, xml.split("<w:textDirection w:val=\"tbRlV\"/>", -1).length - 1, "one head of 20 rows");
  }

  @Test
  void whatLooksLikeMarkupIsText() throws IOException, DraftException, XmlException {
    String typed = "</w:t><w:br/>&lt;\"甲\"\u0000\u000B]]>";
    Draft draft = Draft.of(new Edit.TextEdit("other", typed).applyTo(TestDrafts.sample().report()));
    OoxmlParts parts = new OoxmlParts(docx(draft, ExportOptions.FINAL));
    assertEquals(List.of(), parts.faults());
    assertTrue(
        parts
            .part("word/document.xml")
            .contains("&lt;/w:t&gt;&lt;w:br/&gt;&amp;lt;&quot;甲&quot;〔U+0000〕"));
  }
}
