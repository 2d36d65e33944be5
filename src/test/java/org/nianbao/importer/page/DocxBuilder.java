package org.nianbao.importer.page;

/** A Word document of given WordprocessingML. */
final class DocxBuilder {
  static final String HEAD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>";
  static final String FOOT = "</w:body></w:document>";

  private final StringBuilder body = new StringBuilder();

  DocxBuilder xml(String xml) {
    body.append(xml);
    return this;
  }

  DocxBuilder paragraph(String text) {
    return xml(p(text));
  }

  /** A table; a row's cells may be texts or, beginning with {@code <}, cells' content. */
  DocxBuilder table(String[]... rows) {
    return xml(tbl(rows));
  }

  byte[] bytes() {
    return new ZipBuilder()
        .with("[Content_Types].xml", "<Types/>")
        .with("word/document.xml", HEAD + body + FOOT)
        .bytes();
  }

  static String tbl(String[]... rows) {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (String[] row : rows) {
      table.append("<w:tr>");
      for (String cell : row) {
        table.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
      }
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** The properties of a cell before its content. */
  static String cell(String properties, String text) {
    return "<w:tcPr>" + properties + "</w:tcPr>" + p(text);
  }
}
