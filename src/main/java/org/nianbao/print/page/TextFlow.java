package org.nianbao.print.page;

import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.navigation.PdfStringDestination;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import com.itextpdf.layout.properties.ParagraphWidowsControl;
import com.itextpdf.layout.properties.TextAlignment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.print.font.Face;
import org.nianbao.print.text.TextBlock;

/**
 * Title, headings and running text on the grid of the page. Headings wait for what follows them, so
 * that none stands alone at a page's foot; several in a row wait together.
 */
final class TextFlow {
  private static final int INDENT = 2;

  private final Document document;
  private final Typesetter typesetter;
  private final PdfOutline bookmarks;
  private final List<Paragraph> waiting = new ArrayList<>();
  private @Nullable PdfOutline section;
  private int headings;

  TextFlow(Document document, Typesetter typesetter) {
    this.document = document;
    this.typesetter = typesetter;
    this.bookmarks = document.getPdfDocument().getOutlines(false);
  }

  /** The title, in the lines given. */
  void title(List<String> lines) {
    Div title = new Div().setMargin(0).setMarginBottom(PageGrid.LINE);
    title.getAccessibilityProperties().setRole(StandardRoles.H1);
    for (String line : lines) {
      Paragraph paragraph =
          typesetter
              .paragraph(Face.TITLE, line)
              .setFontSize(PageGrid.TITLE_SIZE)
              .setFixedLeading(PageGrid.LINE)
              .setTextAlignment(TextAlignment.CENTER);
      paragraph.getAccessibilityProperties().setRole(StandardRoles.SPAN);
      title.add(paragraph);
    }
    document.add(title);
  }

  /** 一、…, in 黑体. */
  void section(String title) {
    section = bookmark(bookmarks, heading(Face.HEITI, title, StandardRoles.H2), title);
  }

  void block(TextBlock block) {
    switch (block) {
      case TextBlock.Heading h ->
          bookmark(
              section == null ? bookmarks : section,
              heading(Face.KAITI, h.text(), StandardRoles.H3),
              h.text());
      case TextBlock.Passage p ->
          add(
              indented(
                      List.of(
                          new Piece(Face.KAITI, p.leadIn()), new Piece(Face.FANGSONG, p.rest())))
                  .setTextAlignment(TextAlignment.JUSTIFIED)
                  .setSpacingRatio(0f)
                  .setOrphansControl(new ParagraphOrphansControl(2))
                  .setWidowsControl(new ParagraphWidowsControl(2, 1, true)));
    }
  }

  /** The 落款: the date, its last line, four characters from the right, the body above it. */
  void signature(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    float dateWidth = width(lines.getLast());
    float widest = (float) lines.stream().mapToDouble(this::width).max().orElse(0);
    float least = 2 * PageGrid.CHARACTER;
    float middle = Math.max(4 * PageGrid.CHARACTER + dateWidth / 2, least + widest / 2);
    Div signature = new Div().setKeepTogether(true).setMarginTop(2 * PageGrid.LINE);
    lines.forEach(line -> signature.add(right(line, Math.max(0, middle - width(line) / 2))));
    document.add(signature);
  }

  private Paragraph right(String text, float distance) {
    return line(List.of(new Piece(Face.FANGSONG, text)))
        .setTextAlignment(TextAlignment.RIGHT)
        .setMarginRight(distance);
  }

  private float width(String text) {
    return typesetter.width(Face.FANGSONG, text, PageGrid.TEXT_SIZE)
        + text.codePointCount(0, text.length()) * PageGrid.SPACING;
  }

  private Paragraph heading(Face face, String text, String role) {
    Paragraph heading = indented(List.of(new Piece(face, text)));
    heading.getAccessibilityProperties().setRole(role);
    waiting.add(heading);
    return heading;
  }

  private PdfOutline bookmark(PdfOutline under, Paragraph heading, String title) {
    String destination = "h" + ++headings;
    heading.setDestination(destination);
    PdfOutline bookmark = under.addOutline(title);
    bookmark.addDestination(new PdfStringDestination(destination));
    return bookmark;
  }

  private Paragraph indented(List<Piece> pieces) {
    return line(pieces).setFirstLineIndent(INDENT * PageGrid.CHARACTER);
  }

  private Paragraph line(List<Piece> pieces) {
    return typesetter
        .paragraph(pieces)
        .setFontSize(PageGrid.TEXT_SIZE)
        .setFixedLeading(PageGrid.LINE)
        .setCharacterSpacing(PageGrid.SPACING);
  }

  private void add(Paragraph paragraph) {
    placeHeadings(true);
    document.add(paragraph);
  }

  /**
   * Places the headings that wait.
   *
   * @param keep whether what follows belongs to them
   */
  void placeHeadings(boolean keep) {
    if (waiting.isEmpty()) {
      return;
    }
    if (waiting.size() == 1) {
      document.add(waiting.getFirst().setKeepWithNext(keep));
    } else {
      Div together = new Div().setKeepTogether(true).setKeepWithNext(keep);
      together.getAccessibilityProperties().setRole(null);
      waiting.forEach(together::add);
      document.add(together);
    }
    waiting.clear();
  }
}
