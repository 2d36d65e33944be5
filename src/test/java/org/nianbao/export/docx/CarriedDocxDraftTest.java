package org.nianbao.export.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
import org.nianbao.text.Messages;

/** A Word file of ours opens as the draft in it, until someone edits it. */
class CarriedDocxDraftTest {
  private static final Messages MESSAGES = Messages.load();

  private final CarriedDocxDraft carried = new CarriedDocxDraft(TestDrafts.READER, MESSAGES);

  static Stream<Map.Entry<String, Draft>> drafts() throws IOException, DraftException {
    return PrintedDrafts.all();
  }

  private static byte[] docx(Draft draft, ExportOptions options) throws DraftException {
    return new DocxExporter(MESSAGES)
        .export(ExportSource.of(draft, options, MESSAGES), Progress.UNWATCHED)
        .content();
  }

  /** The same document with each part as another program would write it. */
  private static byte[] rewritten(byte[] docx, UnaryOperator<String> change) throws IOException {
    OoxmlParts parts = new OoxmlParts(docx);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : parts.names()) {
        zip.putNextEntry(new ZipEntry(name.replace("item1", "item7")));
        zip.write(change.apply(parts.part(name)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drafts")
  void comesOutByteForByteOfProofsAndFinalReports(Map.Entry<String, Draft> draft)
      throws DraftException {
    byte[] expected = new DraftWriter().write(draft.getValue());
    for (ExportOptions options : new ExportOptions[] {ExportOptions.FINAL, ExportOptions.PROOF}) {
      assertArrayEquals(expected, carried.in(docx(draft.getValue(), options)).orElseThrow());
    }
  }

  @Test
  void anotherProgramMaySaveItAnewWithOtherRuns() throws IOException, DraftException {
    Draft draft = TestDrafts.sample();
    byte[] saved =
        rewritten(
            docx(draft, ExportOptions.FINAL),
            part -> part.replace("总体情况", "总体</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>情况"));
    assertArrayEquals(new DraftWriter().write(draft), carried.in(saved).orElseThrow());
  }

  /** A figure or a word that was changed in Word is what the document says now. */
  @Test
  void anEditedDocumentIsNoDraftAnyMore() throws IOException, DraftException {
    byte[] docx = docx(of("017"), ExportOptions.FINAL);
    byte[] figure = rewritten(docx, part -> part.replace(">10690<", ">10960<"));
    byte[] word = rewritten(docx, part -> part.replace("收到75件", "收到57件"));
    assertEquals(Optional.empty(), carried.in(figure));
    assertEquals(Optional.empty(), carried.in(word));
    assertArrayEquals(
        new DraftWriter().write(of("017")), carried.in(rewritten(docx, p -> p)).orElseThrow());
  }

  private static Draft of(String report) {
    return Draft.of(TestDrafts.realReport(report));
  }

  @Test
  void whatIsNoWordDocumentOrADamagedOneCarriesNothing() throws DraftException, IOException {
    byte[] docx = docx(TestDrafts.sample(), ExportOptions.FINAL);
    assertEquals(Optional.empty(), carried.in(new byte[0]));
    assertEquals(Optional.empty(), carried.in("PK\003\004".getBytes(StandardCharsets.US_ASCII)));
    for (int part = 1; part < 10; part++) {
      assertEquals(Optional.empty(), carried.in(Arrays.copyOf(docx, docx.length * part / 12)));
    }
    String bomb = "<!DOCTYPE d [<!ENTITY a \"甲\">]><draft xmlns=\"urn:nianbao:draft\">&a;</draft>";
    byte[] hostile = rewritten(docx, p -> p.contains("urn:nianbao:draft\">") ? bomb : p);
    assertEquals(Optional.empty(), carried.in(hostile));
  }
}
