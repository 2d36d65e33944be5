package org.nianbao.importer.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/** One small file of each format, with a paragraph and a table; none is a report. */
public enum SampleFiles {
  HTML,
  GBK,
  DOCX,
  DOC,
  XLSX,
  XLS,
  PDF,
  TEXT,
  RTF;

  private static final String PAGE =
      "<html><head><meta charset=gb2312></head><body><p>一、总体情况</p><table><tr><td rowspan=2>规章"
          + "</td><td>3</td></tr><tr><td colspan=2>4</td></tr></table></body></html>";

  public byte[] bytes() throws IOException {
    return switch (this) {
      case HTML -> PAGE.getBytes(UTF_8);
      case GBK -> PAGE.getBytes(Charset.forName("GBK"));
      case DOCX -> new ZipBuilder().with("word/document.xml", part()).bytes();
      case XLSX -> new ZipBuilder().with("xl/worksheets/sheet1.xml", part()).bytes();
      case DOC -> resource("word97.doc");
      case RTF -> resource("word97.rtf");
      case XLS -> XlsReaderTest.bytes(XlsReaderTest.sample());
      case TEXT -> "一、总体情况\n  规章   3   4\n  文件   5   6\n新收\t1\t2\n".getBytes(UTF_8);
      case PDF -> {
        try (PdfBuilder pdf = new PdfBuilder()) {
          yield pdf.grid(new double[] {80, 200, 300}, new double[] {100, 120, 140})
              .text(85, 115, "规章")
              .text(210, 115, "3")
              .text(80, 200, "甲乙")
              .text(200, 200, "4")
              .text(80, 220, "丙丁")
              .text(200, 220, "5")
              .bytes();
        }
      }
    };
  }

  /** What is inside the zip of an office file; what to break where the zip's sum would tell. */
  String part() {
    return switch (this) {
      case DOCX ->
          DocxBuilder.HEAD
              + DocxBuilder.p("一、总体情况")
              + DocxBuilder.tbl(
                  new String[] {
                    DocxBuilder.cell("<w:vMerge w:val=\"restart\"/>", "甲"),
                    DocxBuilder.cell("<w:gridSpan w:val=\"2\"/>", "5")
                  },
                  new String[] {DocxBuilder.cell("<w:vMerge/>", ""), "6"})
              + DocxBuilder.FOOT;
      case XLSX ->
          "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c"
              + " r=\"B1\"><f>A1</f><v>1</v></c></row><row r=\"2\"><c r=\"A2\""
              + " t=\"inlineStr\"><is><t>甲</t></is></c></row></sheetData><mergeCells><mergeCell"
              + " ref=\"A1:A2\"/></mergeCells></worksheet>";
      default -> "";
    };
  }

  /** The file with another part inside its zip. */
  byte[] around(byte[] part) {
    String name = this == DOCX ? "word/document.xml" : "xl/worksheets/sheet1.xml";
    return new ZipBuilder().with(name, part).bytes();
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream in = SampleFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing");
      }
      return in.readAllBytes();
    }
  }
}
