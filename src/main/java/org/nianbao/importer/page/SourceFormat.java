package org.nianbao.importer.page;

/** What a file is, seen from its bytes and not from its name. */
public enum SourceFormat {
  /** Web pages, and what websites and other programs save as {@code .xls} or {@code .doc}. */
  HTML,
  /** Word since 2007. */
  DOCX,
  /** Word 97 to 2003. */
  DOC,
  /** Excel since 2007. */
  XLSX,
  /** Excel 97 to 2003. */
  XLS,
  PDF,
  /** Plain text, and RTF, of which text and tables are taken. */
  TEXT
}
