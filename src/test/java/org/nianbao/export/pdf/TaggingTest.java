package org.nianbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.TestDrafts;

/** What a screen reader is told, and what veraPDF does not ask for. */
class TaggingTest {

  @Test
  void everyDataCellHasItsRowAndColumnHeads() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PrintedDrafts.pdf(TestDrafts.sample()))) {
      Map<String, String> scopes = new HashMap<>();
      List<COSDictionary> data = new ArrayList<>();
      for (COSDictionary element : elements(pdf)) {
        if ("TH".equals(element.getNameAsString(COSName.S))) {
          String id = element.getString(COSName.ID);
          assertEquals(null, scopes.put(id, attribute(element, "Scope").toString()), id);
        } else if ("TD".equals(element.getNameAsString(COSName.S))) {
          data.add(element);
        }
      }
      assertEquals(TestDrafts.sample().report().edition().cells().count(), data.size());
      int withRow = 0;
      for (COSDictionary cell : data) {
        Set<String> found = new HashSet<>();
        for (COSBase id : (COSArray) attribute(cell, "Headers")) {
          String scope = scopes.get(((COSString) id).getString());
          assertFalse(scope == null, id + " names no head");
          found.add(scope);
        }
        assertTrue(found.contains("COSName{Column}"), () -> cell + " has " + found);
        withRow += found.contains("COSName{Row}") ? 1 : 0;
      }
      assertEquals(data.size() - 15, withRow, "only the 15 columns have no row heads");
    }
  }

  @Test
  void aNoteAtTheFootIsSaidAtItsFigureToo() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PrintedDrafts.pdf(PrintedDrafts.noted()))) {
      Set<String> said = new HashSet<>();
      Set<String> ids = new HashSet<>();
      for (COSDictionary element : elements(pdf)) {
        String role = element.getNameAsString(COSName.S);
        if ("Reference".equals(role)) {
          said.add(element.getString(COSName.E));
        } else if ("Note".equals(role)) {
          assertTrue(ids.add(element.getString(COSName.ID)), element::toString);
        }
      }
      assertTrue(said.contains("（其中1件为信函申请）"), said::toString);
      assertFalse(said.contains("（含简易程序3件）"), "it has room beside its figure");
      assertEquals(said.size(), ids.size());
      assertTrue(ids.contains("note.requests/received/natural"), ids::toString);
    }
  }

  @Test
  void aHeadThatGoesDownIsReadAsOneLine() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PrintedDrafts.pdf(TestDrafts.sample()))) {
      assertEquals(
          List.of("三、本年度办理结果"),
          elements(pdf).stream()
              .map(element -> element.getString(COSName.ACTUAL_TEXT))
              .filter(Objects::nonNull)
              .toList());
    }
  }

  @Test
  void headingsGoDownStepByStep() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PrintedDrafts.pdf(TestDrafts.sample()))) {
      List<String> levels =
          elements(pdf).stream()
              .map(e -> e.getNameAsString(COSName.S))
              .filter(role -> role.matches("H[1-6]"))
              .toList();
      assertEquals(List.of("H1", "H2", "H3", "H3", "H3", "H2", "H2", "H2", "H2", "H2"), levels);
      PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertEquals("一、总体情况", first.getTitle());
      assertEquals("（一）遵守信息公开原则，强调信息公开责任", first.getFirstChild().getTitle());
      assertEquals("zh-CN", pdf.getDocumentCatalog().getLanguage());
    }
  }

  @Test
  void everyFontIsEmbeddedAndCutDown() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PrintedDrafts.pdf(PrintedDrafts.rare()))) {
      Set<String> names = new HashSet<>();
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font::getName);
          assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font::getName);
          names.add(font.getName().substring(7).replace("-Identity-H", ""));
        }
      }
      assertEquals(5, names.size(), names::toString);
    }
  }

  private static List<COSDictionary> elements(PDDocument pdf) {
    List<COSDictionary> all = new ArrayList<>();
    collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), all);
    return all;
  }

  private static void collect(COSDictionary element, List<COSDictionary> all) {
    if (element.containsKey(COSName.S)) {
      all.add(element);
    }
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSDictionary kid) {
      collect(kid, all);
    } else if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary kid) {
          collect(kid, all);
        }
      }
    }
  }

  /** A table attribute of an element. */
  private static COSBase attribute(COSDictionary element, String name) {
    COSBase attributes = element.getDictionaryObject(COSName.A);
    COSName key = COSName.getPDFName(name);
    if (attributes instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary a && a.containsKey(key)) {
          return a.getDictionaryObject(key);
        }
      }
    }
    return ((COSDictionary) attributes).getDictionaryObject(key);
  }
}
