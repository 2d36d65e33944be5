package org.nianbao.importer.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/** What a file is, as its first bytes tell. */
enum FileKind {
  ZIP,
  /** The container of Word and Excel 97 to 2003, and of encrypted files of today. */
  OLE,
  PDF,
  RTF,
  HTML,
  TEXT,
  PICTURE,
  /** A sheet of Excel 2 to 4, which had no container. */
  OLD_EXCEL,
  /** A document of Word for Windows 1 or 2. */
  OLD_WORD,
  OTHER;

  /** A PDF may begin with other bytes, as after a download through a mail gateway. */
  private static final int PDF_WITHIN = 1024;

  /** Where a page has a tag if it is one; some begin with long comments and scripts. */
  private static final int TAG_WITHIN = 64 * 1024;

  private static final Pattern TAG =
      Pattern.compile("(?i)<(!doctype html|html|head|meta|body|table|div|p|tr|td|span|font)[\\s>]");

  static FileKind of(byte[] content) {
    String head = new String(content, 0, Math.min(content.length, TAG_WITHIN), ISO_8859_1);
    if (head.startsWith("PK\3\4")) {
      return ZIP;
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return OLE;
    }
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < PDF_WITHIN) {
      return PDF;
    }
    if (head.stripLeading().startsWith("{\\rtf")) {
      return RTF;
    }
    if (isPicture(head)) {
      return PICTURE;
    }
    if (head.startsWith("\t\0\4\0") || head.startsWith("\t\2\6\0") || head.startsWith("\t\4\6\0")) {
      return OLD_EXCEL;
    }
    if (head.startsWith("\u00DB\u00A5") || head.startsWith("\u009B\u00A5")) {
      return OLD_WORD;
    }
    return ofText(content, head);
  }

  private static boolean isPicture(String head) {
    return head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("\u0089PNG")
        || head.startsWith("GIF8")
        || (head.startsWith("BM") && head.length() > 6 && head.charAt(6) == 0)
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")
        || (head.startsWith("RIFF") && head.startsWith("WEBP", 8));
  }

  private static FileKind ofText(byte[] content, String head) {
    boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
    String text = wide ? head.replace("\0", "") : head;
    // A text has line feeds and tabs, and no other control characters.
    long controls =
        text.chars()
            .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    if (controls * 100 > text.length()
        || text.startsWith("MZ")
        || text.startsWith("MIME-Version:")) {
      return OTHER;
    }
    return TAG.matcher(text).find() ? HTML : content.length == 0 ? OTHER : TEXT;
  }
}
