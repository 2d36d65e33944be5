package org.nianbao.export.docx;

import org.nianbao.export.xml.XmlWriter;

/**
 * What each page has beside the text: its number outside, as — 1 —, one character from the edge,
 * and the watermark of a proof.
 */
final class PageMarks {
  private static final String OFFICE = "urn:schemas-microsoft-com:office:office";
  private static final String VML = "urn:schemas-microsoft-com:vml";
  private static final String ONE_CHARACTER = "280";

  private final String watermark;

  PageMarks(String watermark) {
    this.watermark = watermark;
  }

  /** The foot of odd or of even pages. */
  XmlWriter footer(boolean odd) {
    XmlWriter xml = XmlWriter.xml().open("w:ftr", "xmlns:w", DocxExporter.WORD);
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Styles.FOOTER);
    xml.empty(
        "w:ind",
        odd ? "w:right" : "w:left",
        ONE_CHARACTER,
        "w:firstLineChars",
        "0",
        "w:firstLine",
        "0");
    xml.empty("w:jc", "w:val", odd ? "right" : "left").close();
    text(xml, "— ");
    character(xml, "begin");
    xml.open("w:r").element("w:instrText", " PAGE ", "xml:space", "preserve").close();
    character(xml, "separate");
    text(xml, "1");
    character(xml, "end");
    text(xml, " —");
    return xml.close().close();
  }

  private static void text(XmlWriter xml, String text) {
    xml.open("w:r").element("w:t", text, "xml:space", "preserve").close();
  }

  private static void character(XmlWriter xml, String kind) {
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
  }

  /**
   * A header with 草稿 across the page, as Word itself draws watermarks: a text path in VML.
   *
   * @param number of the shape, which must be no other's in the document
   */
  XmlWriter watermark(int number) {
    XmlWriter xml =
        XmlWriter.xml()
            .open("w:hdr", "xmlns:w", DocxExporter.WORD, "xmlns:v", VML, "xmlns:o", OFFICE);
    xml.open("w:p").open("w:r").open("w:pict");
    xml.open(
        "v:shapetype",
        "id",
        "_x0000_t136",
        "coordsize",
        "21600,21600",
        "o:spt",
        "136",
        "adj",
        "10800",
        "path",
        "m@7,l@8,m@5,21600l@6,21600e");
    xml.open("v:formulas");
    for (String formula :
        new String[] {
          "sum #0 0 10800",
          "prod #0 2 1",
          "sum 21600 0 @1",
          "sum 0 0 @2",
          "sum 21600 0 @3",
          "if @0 @3 0",
          "if @0 21600 @1",
          "if @0 0 @2",
          "if @0 @4 21600"
        }) {
      xml.empty("v:f", "eqn", formula);
    }
    xml.close();
    xml.empty("v:path", "textpathok", "t");
    xml.empty("v:textpath", "on", "t", "fitshape", "t");
    xml.close();
    xml.open(
        "v:shape",
        "id",
        "PowerPlusWaterMarkObject" + number,
        "o:spid",
        "_x0000_s" + (2048 + number),
        "type",
        "#_x0000_t136",
        "style",
        "position:absolute;margin-left:0;margin-top:0;width:360pt;height:180pt;rotation:315;"
            + "z-index:-251658752;mso-position-horizontal:center;"
            + "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
            + "mso-position-vertical-relative:margin",
        "fillcolor",
        "#e0e0e0",
        "stroked",
        "f");
    xml.empty("v:textpath", "style", "font-family:'黑体';font-size:1pt", "string", watermark);
    return xml.close().close().close().close().close();
  }
}
