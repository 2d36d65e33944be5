package org.nianbao.export.docx;

import org.nianbao.export.xml.XmlWriter;

/**
 * The styles of GB/T 9704-2012 under the names that Word and WPS show in 样式. Fonts go by name: an
 * office has them, and the file embeds none.
 */
final class Styles {
  static final String TITLE = "Title";
  static final String HEADING_1 = "Heading1";
  static final String HEADING_2 = "Heading2";

  /** The words before a paragraph's text that stand for a heading: （一）主动公开情况。 */
  static final String LEAD_IN = "LeadIn";

  static final String SIGNATURE = "Signature";
  static final String CELL = "TableCell";
  static final String SMALL_CELL = "TableCellSmall";
  static final String NOTE = "TableNote";
  static final String AFTER_TABLE = "AfterTable";
  static final String FOOTER = "Footer";

  private static final String KAITI = "楷体_GB2312";
  private static final String SONGTI = "宋体";

  /** 22 lines in 225 mm are 28.99 points each; exactly 29 would leave room for 21. In twips. */
  private static final String LINE = "579";

  /** So that 28 characters of 16 points stand in 156 mm. In twips. */
  private static final String CLOSER = "-5";

  private final XmlWriter xml = XmlWriter.xml();

  private Styles() {}

  static XmlWriter write() {
    Styles styles = new Styles();
    styles.all();
    return styles.xml;
  }

  private void all() {
    xml.open("w:styles", "xmlns:w", DocxExporter.WORD);
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    font("仿宋_GB2312");
    xml.empty("w:sz", "w:val", "32").empty("w:szCs", "w:val", "32");
    xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN");
    xml.close().close().close();
    xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
    xml.empty("w:name", "w:val", "Normal").empty("w:qFormat");
    xml.open("w:pPr");
    xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", LINE, "w:lineRule", "exact");
    xml.empty("w:ind", "w:firstLineChars", "200", "w:firstLine", "640");
    xml.empty("w:jc", "w:val", "both").close();
    xml.open("w:rPr").empty("w:spacing", "w:val", CLOSER).close().close();

    begin(TITLE, "Title", "标题", "Normal");
    xml.open("w:pPr").empty("w:keepNext");
    flush();
    xml.empty("w:jc", "w:val", "center").close();
    type("方正小标宋简体", "44");
    xml.close();
    heading(HEADING_1, "heading 1", "一级标题", "黑体", "0");
    heading(HEADING_2, "heading 2", "二级标题", KAITI, "1");
    begin(SIGNATURE, "Signature", "落款", "Normal");
    xml.open("w:pPr").empty("w:keepLines");
    xml.empty("w:ind", "w:firstLineChars", "0", "w:firstLine", "0");
    xml.empty("w:jc", "w:val", "right").close().close();
    begin(CELL, "Table Cell", "表格文字", "Normal");
    xml.open("w:pPr").empty("w:snapToGrid", "w:val", "0");
    xml.empty("w:spacing", "w:line", "240", "w:lineRule", "auto");
    flush();
    xml.empty("w:jc", "w:val", "center").close();
    xml.open("w:rPr");
    font(SONGTI);
    xml.empty("w:spacing", "w:val", "0");
    xml.empty("w:sz", "w:val", "24").empty("w:szCs", "w:val", "24").close().close();
    small(SMALL_CELL, "Table Cell Small", "表格小字", CELL, "18");
    small(NOTE, "Table Note", "表注", CELL, "18");
    small(AFTER_TABLE, "After Table", "表后", CELL, "16");
    begin(FOOTER, "footer", "页码", "Normal");
    xml.open("w:pPr").empty("w:snapToGrid", "w:val", "0");
    xml.empty("w:spacing", "w:line", "240", "w:lineRule", "auto");
    flush();
    xml.close();
    type(SONGTI, "28");
    xml.close();
    xml.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", LEAD_IN);
    xml.empty("w:name", "w:val", "Lead In").empty("w:aliases", "w:val", "段首标题");
    xml.empty("w:qFormat").open("w:rPr");
    font(KAITI);
    xml.close().close();
    xml.close();
  }

  private void heading(String id, String name, String alias, String font, String level) {
    begin(id, name, alias, "Normal");
    xml.empty("w:next", "w:val", "Normal").empty("w:qFormat");
    xml.open("w:pPr").empty("w:keepNext").empty("w:keepLines");
    xml.empty("w:outlineLvl", "w:val", level).close();
    xml.open("w:rPr");
    font(font);
    xml.close().close();
  }

  private void small(String id, String name, String alias, String based, String size) {
    begin(id, name, alias, based);
    if (id.equals(NOTE)) {
      xml.open("w:pPr").empty("w:jc", "w:val", "left").close();
    }
    xml.open("w:rPr").empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size);
    xml.close().close();
  }

  private void begin(String id, String name, String alias, String based) {
    xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
    xml.empty("w:name", "w:val", name).empty("w:aliases", "w:val", alias);
    xml.empty("w:basedOn", "w:val", based);
  }

  /** Without an indent of the first line. */
  private void flush() {
    xml.empty("w:ind", "w:firstLineChars", "0", "w:firstLine", "0");
  }

  /**
   * @param size in half points
   */
  private void type(String font, String size) {
    xml.open("w:rPr");
    font(font);
    xml.empty("w:spacing", "w:val", "0");
    xml.empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size).close();
  }

  private void font(String name) {
    xml.empty("w:rFonts", "w:ascii", name, "w:hAnsi", name, "w:eastAsia", name, "w:cs", name);
  }
}
