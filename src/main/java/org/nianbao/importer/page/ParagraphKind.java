package org.nianbao.importer.page;

/** Whether a paragraph is what the page says, or stands on the page beside it. */
public enum ParagraphKind {
  BODY,
  PAGE_NUMBER,
  /** The same words in the margin of several pages. */
  RUNNING_HEAD,
  /** Words behind the text: turned, or pale. */
  WATERMARK
}
