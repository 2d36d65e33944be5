package org.nianbao.export.pdf;

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
import org.nianbao.export.pdf.font.Face;
import org.nianbao.paper.TextBlock;

/**
 * Title, headings and running text on the grid of the page. Headings wait for what follows them, so
 * that none stands alone at a page's foot; several in a row wait together.
 */
final class TextFlow {
  private static final int INDENT = 2;

  /** A paragraph of so many characters is not cut to go with what follows: about four lines. */
  private static final int SHORT = 4 * PageGrid.CHARACTERS;

  private final Document document;
  private final Typesetter typesetter;
  private final PdfOutline bookmarks;
  private final List<Paragraph> waiting = new ArrayList<>();
  private @Nullable PdfOutline section;
  private @Nullable Latest latest;
  private int headings;

  /** A paragraph that waits until it is known what follows it, and the headings above it. */
  private record Latest(List<Paragraph> headings, Paragraph paragraph, boolean isShort) {}

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
          latest(
              indented(
                      List.of(
                          new StyledText(Face.KAITI, p.leadIn()),
                          new StyledText(Face.FANGSONG, p.rest())))
                  .setTextAlignment(TextAlignment.JUSTIFIED)
                  .setSpacingRatio(0f)
                  .setOrphansControl(new ParagraphOrphansControl(2))
                  .setWidowsControl(new ParagraphWidowsControl(2, 1, true)),
              p.text().length() <= SHORT);
    }
  }

  /**
   * The 落款: the date, its last line, four characters from the right, the body above it. It never
   * stands on a page without text.
   */
  void signature(List<String> lines) {
    placeLatest(!lines.isEmpty());
    placeHeadings(!lines.isEmpty());
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
    return line(List.of(new StyledText(Face.FANGSONG, text)))
        .setTextAlignment(TextAlignment.RIGHT)
        .setMarginRight(distance);
  }

  private float width(String text) {
    return typesetter.width(Face.FANGSONG, text, PageGrid.TEXT_SIZE)
        + text.codePointCount(0, text.length()) * PageGrid.SPACING;
  }

  private Paragraph heading(Face face, String text, String role) {
    Paragraph heading = indented(List.of(new StyledText(face, text)));
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

  private Paragraph indented(List<StyledText> pieces) {
    return line(pieces).setFirstLineIndent(INDENT * PageGrid.CHARACTER);
  }

  private Paragraph line(List<StyledText> pieces) {
    return typesetter
        .paragraph(pieces)
        .setFontSize(PageGrid.TEXT_SIZE)
        .setFixedLeading(PageGrid.LINE)
        .setCharacterSpacing(PageGrid.SPACING);
  }

  private void latest(Paragraph paragraph, boolean isShort) {
    placeLatest(false);
    latest = new Latest(List.copyOf(waiting), paragraph, isShort);
    waiting.clear();
  }

  /**
   * Places a table with its notes under the headings that wait.
   *
   * @param parts between which a page may end
   */
  void table(List<Div> parts) {
    placeLatest(false);
    placeHeadings(true);
    parts.forEach(document::add);
  }

  /**
   * Places the latest paragraph.
   *
   * @param keep whether what follows must not stand on a page without it
   */
  private void placeLatest(boolean keep) {
    Latest now = latest;
    latest = null;
    if (now == null) {
      return;
    }
    if (keep && now.isShort && !now.headings.isEmpty()) {
      // iText keeps two with each other, not three.
      Div together = together(now.headings);
      document.add(together.add(now.paragraph).setKeepWithNext(true));
    } else {
      place(now.headings, true);
      document.add(now.paragraph.setKeepWithNext(keep));
    }
  }

  private void placeHeadings(boolean keep) {
    place(waiting, keep);
    waiting.clear();
  }

  private void place(List<Paragraph> headings, boolean keep) {
    if (headings.size() == 1) {
      document.add(headings.getFirst().setKeepWithNext(keep));
    } else if (!headings.isEmpty()) {
      document.add(together(headings).setKeepWithNext(keep));
    }
  }

  private static Div together(List<Paragraph> headings) {
    Div together = new Div().setKeepTogether(true);
    together.getAccessibilityProperties().setRole(null);
    headings.forEach(together::add);
    return together;
  }
}
