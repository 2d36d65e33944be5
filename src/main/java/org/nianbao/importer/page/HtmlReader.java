package org.nianbao.importer.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Web pages. A table that holds tables, or a single cell, is how the site lays out its page; the
 * others are data. Nothing that the page names is fetched.
 */
final class HtmlReader implements FormatReader {

  @Override
  public SourceDocument read(byte[] content, FileReading reading) throws UnreadableFileException {
    Element body = Jsoup.parse(TextDecoding.decode(content)).body();
    Walk walk = new Walk(reading);
    walk.children(body, 0);
    walk.endParagraph();
    return walk.blocks.document(SourceFormat.HTML);
  }

  /**
   * Whether nobody sees an element. {@code mso-hide:all} is Word's; what is left of a page in print
   * does not matter.
   */
  static boolean isUnseen(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return Walk.UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("mso-hide:all");
  }

  /** Down one page. jsoup itself builds no tree deeper than 512. */
  private static final class Walk {
    private static final Set<String> UNSEEN =
        Set.of("script", "style", "noscript", "template", "head", "title", "select", "textarea");

    private final FileReading reading;
    private final SourceBlocks blocks;
    private final StringBuilder paragraph = new StringBuilder();

    Walk(FileReading reading) {
      this.reading = reading;
      this.blocks = new SourceBlocks(reading);
    }

    /**
     * @param depth of blocks and tables; letters set in bold within bold within bold, as tags that
     *     were never closed leave them, do not count
     */
    void children(Element parent, int depth) throws UnreadableFileException {
      reading.depth(depth);
      for (Node child : parent.childNodes()) {
        if (child instanceof TextNode text) {
          paragraph.append(text.getWholeText());
        } else if (child instanceof Element element && !isUnseen(element)) {
          element(element, depth);
        }
      }
    }

    private void element(Element element, int depth) throws UnreadableFileException {
      String name = element.normalName();
      boolean apart = element.isBlock() || name.equals("td") || name.equals("th");
      if (name.equals("br")) {
        endParagraph();
      } else if (name.equals("table") && WebTable.isData(element)) {
        endParagraph();
        blocks.grid(WebTable.cells(element, reading));
      } else if (apart) {
        endParagraph();
        children(element, depth + 1);
        endParagraph();
      } else {
        children(element, depth);
      }
    }

    void endParagraph() throws UnreadableFileException {
      blocks.paragraph(Blanks.collapse(paragraph.toString()));
      paragraph.setLength(0);
    }
  }
}
