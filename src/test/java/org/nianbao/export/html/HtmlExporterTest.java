package org.nianbao.export.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportSource;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.PrintedDrafts;
import org.nianbao.report.Edit;
import org.nianbao.text.Messages;
import org.xml.sax.SAXException;

/** Web pages by the judgement of the W3C's checker, and what is in them. */
class HtmlExporterTest {
  private static final Messages MESSAGES = Messages.load();
  private static final Set<String> ATTRIBUTES =
      Set.of("style", "id", "scope", "colspan", "rowspan", "headers");

  static Stream<Map.Entry<String, Draft>> drafts() throws IOException, DraftException {
    return PrintedDrafts.all();
  }

  private static byte[] html(HtmlExporter exporter, Draft draft, ExportOptions options)
      throws DraftException {
    return exporter.export(ExportSource.of(draft, options, MESSAGES), Progress.UNWATCHED).content();
  }

  private static String page(Draft draft) throws DraftException {
    byte[] bytes = html(HtmlExporter.ofPages(MESSAGES), draft, ExportOptions.FINAL);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String fragment(Draft draft, ExportOptions options) throws DraftException {
    return new String(
        html(HtmlExporter.ofFragments(MESSAGES), draft, options), StandardCharsets.UTF_8);
  }

  private static String complaints(String page) throws IOException, SAXException {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    checker.setNoLangDetect(true);
    return checker.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drafts")
  void pagesAndFragmentsAreValid(Map.Entry<String, Draft> draft)
      throws IOException, DraftException, SAXException {
    String page = page(draft.getValue());
    assertEquals("", complaints(page));
    assertEquals(page, page(draft.getValue()), "the same report, other bytes");
    String fragment = fragment(draft.getValue(), ExportOptions.PROOF);
    assertEquals(
        "", complaints("<!DOCTYPE html><html lang=\"zh\"><title>甲</title><body>" + fragment));
  }

  /** The checks above can fail. */
  @Test
  void whatIsNotValidIsFound() throws IOException, DraftException, SAXException {
    String wrong = page(TestDrafts.sample()).replaceFirst("</th>", "</th><p>甲</p>");
    assertFalse(complaints(wrong).isEmpty());
    String noHead = page(TestDrafts.sample()).replaceFirst("headers=\"", "headers=\"none ");
    assertFalse(complaints(noHead).isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drafts")
  void noClassNoStyleNoScript(Map.Entry<String, Draft> draft) throws DraftException {
    Document page = Jsoup.parse(page(draft.getValue()));
    for (Element element : page.body().getAllElements()) {
      assertFalse(
          Set.of("script", "style", "link", "span", "font", "div").contains(element.tagName()),
          element::outerHtml);
      for (Attribute attribute : element.attributes()) {
        assertTrue(ATTRIBUTES.contains(attribute.getKey()), element::outerHtml);
        assertTrue(
            !attribute.getKey().equals("style") || attribute.getValue().startsWith("border"),
            element::outerHtml);
      }
    }
  }

  @Test
  void everyCellNamesItsHeads() throws DraftException {
    Document page = Jsoup.parse(page(TestDrafts.sample()));
    Set<String> heads = new HashSet<>();
    for (Element head : page.select("th")) {
      assertTrue(heads.add(head.id()), head::outerHtml);
      assertFalse(head.attr("scope").isEmpty(), head::outerHtml);
    }
    for (Element cell : page.select("td")) {
      Set<String> named =
          List.of(cell.attr("headers").split(" ", -1)).stream().collect(Collectors.toSet());
      assertTrue(heads.containsAll(named), cell::outerHtml);
    }
    assertEquals(TestDrafts.sample().report().edition().cells().count(), page.select("td").size());
    page.select("table").forEach(table -> assertEquals(1, table.select("caption").size()));
  }

  @Test
  void aProofSaysSo() throws DraftException {
    assertTrue(fragment(TestDrafts.sample(), ExportOptions.PROOF).startsWith("<p><strong>草稿"));
    assertFalse(fragment(TestDrafts.sample(), ExportOptions.FINAL).contains("草稿"));
    byte[] page = html(HtmlExporter.ofPages(MESSAGES), TestDrafts.sample(), ExportOptions.PROOF);
    assertTrue(new String(page, StandardCharsets.UTF_8).contains("<title>【草稿】"));
    assertArrayEquals(
        page, html(HtmlExporter.ofPages(MESSAGES), TestDrafts.sample(), ExportOptions.PROOF));
  }

  @Test
  void whatLooksLikeMarkupIsText() throws IOException, DraftException, SAXException {
    String typed = "<script>alert(1)</script>&amp;\u0000甲";
    Draft draft = Draft.of(new Edit.TextEdit("other", typed).applyTo(TestDrafts.sample().report()));
    assertEquals("", complaints(page(draft)));
    Document page = Jsoup.parse(page(draft));
    assertTrue(page.select("script").isEmpty());
    assertTrue(page.text().contains("<script>alert(1)</script>&amp;〔U+0000〕甲"), page::text);
  }
}
