package org.nianbao.importer.page;

/**
 * A paragraph. Lines that a PDF or a text file broke are joined; a break that the writer made is a
 * line feed.
 */
public record SourceParagraph(String text, ParagraphKind kind, SourcePlace place)
    implements SourceBlock {

  public SourceParagraph(String text, SourcePlace place) {
    this(text, ParagraphKind.BODY, place);
  }
}
