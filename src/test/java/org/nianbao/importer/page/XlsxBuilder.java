package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.List;

/** A workbook of given SpreadsheetML. */
final class XlsxBuilder {
  private final List<String> strings = new ArrayList<>();
  private final StringBuilder book = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private final ZipBuilder zip = new ZipBuilder().with("[Content_Types].xml", "<Types/>");
  private int sheets;

  XlsxBuilder sheet(String name, String state, String rows, String... merged) {
    sheets++;
    StringBuilder merges = new StringBuilder();
    for (String range : merged) {
      merges.append("<mergeCell ref=\"").append(range).append("\"/>");
    }
    zip.with(
        "xl/worksheets/sheet" + sheets + ".xml",
        "<worksheet><sheetData>"
            + rows
            + "</sheetData><mergeCells>"
            + merges
            + "</mergeCells></worksheet>");
    book.insert(
        0, "<sheet name=\"%s\" state=\"%s\" r:id=\"rId%d\"/>".formatted(name, state, sheets));
    relations.append(
        "<Relationship Id=\"rId%d\" Target=\"worksheets/sheet%d.xml\"/>".formatted(sheets, sheets));
    return this;
  }

  XlsxBuilder with(String part, String xml) {
    zip.with(part, xml);
    return this;
  }

  /** A cell with a shared string. */
  String shared(String at, String text) {
    strings.add("<si><r><t>" + text + "</t></r><rPh sb=\"0\" eb=\"1\"><t>pin</t></rPh></si>");
    return "<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(at, strings.size() - 1);
  }

  static String number(String at, String value) {
    return "<c r=\"%s\"><v>%s</v></c>".formatted(at, value);
  }

  /** The later sheets come first: their order is the workbook's, not that of their numbers. */
  byte[] bytes() {
    return zip.with(
            "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + book + "</sheets></workbook>")
        .with("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>")
        .with("xl/sharedStrings.xml", "<sst>" + String.join("", strings) + "</sst>")
        .bytes();
  }
}
