package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF as one text: lines joined to paragraphs, over the pages' ends too. */
final class PdfFlow {
  private final SourceBlocks blocks;
  private final FileReading reading;
  private final List<PageContent> pages;
  private final PageFurniture furniture;

  private final List<TextLine> open = new ArrayList<>();
  private @Nullable PageArea openArea;
  private ParagraphJoiner.@Nullable LineShape first;
  private ParagraphJoiner.@Nullable LineShape last;

  PdfFlow(List<PageContent> pages, FileReading reading) {
    this.pages = List.copyOf(pages);
    this.reading = reading;
    this.blocks = new SourceBlocks(reading);
    this.furniture = new PageFurniture(pages);
  }

  SourceDocument document() throws UnreadableFileException {
    List<TextLine> all = pages.stream().flatMap(page -> body(page).stream()).toList();
    TextMargins margins = TextMargins.of(all);
    for (PageContent page : pages) {
      page(page, margins);
    }
    endParagraph();
    return blocks.document(SourceFormat.PDF);
  }

  private List<TextLine> body(PageContent page) {
    return page.lines().stream()
        .filter(line -> furniture.kind(line, page) == ParagraphKind.BODY)
        .toList();
  }

  private void page(PageContent page, TextMargins margins) throws UnreadableFileException {
    List<PagePiece> unruled =
        new UnruledTables(page.number(), body(page), margins.left(), reading).pieces();
    List<PagePiece> pieces =
        Stream.concat(unruled.stream(), page.ruled().stream())
            .sorted(Comparator.comparingDouble(PagePiece::top))
            .toList();
    for (PagePiece piece : pieces) {
      switch (piece) {
        case PagePiece.Line line -> line(line.line(), page.number(), margins);
        case PagePiece.Grid grid -> {
          endParagraph();
          blocks.grid(grid.cells(), "", grid.area());
        }
      }
    }
    beside(page);
  }

  /** What stands beside the text comes before a paragraph that goes on over the page's end. */
  private void beside(PageContent page) throws UnreadableFileException {
    List<TextLine> numbers =
        page.lines().stream()
            .filter(line -> furniture.kind(line, page) != ParagraphKind.BODY)
            .toList();
    if (numbers.isEmpty() && page.watermarks().isEmpty()) {
      return;
    }
    if (page.number() == pages.size()) {
      endParagraph();
    }
    for (TextLine line : numbers) {
      blocks.paragraph(line.text(), furniture.kind(line, page), "", line.area(page.number()));
    }
    for (TextLine line : page.watermarks()) {
      blocks.paragraph(line.text(), ParagraphKind.WATERMARK, "", line.area(page.number()));
    }
  }

  private void line(TextLine line, int page, TextMargins margins) throws UnreadableFileException {
    double size = Math.max(line.size(), 1);
    ParagraphJoiner.LineShape seen =
        new ParagraphJoiner.LineShape(
            line.text(),
            (line.left() - margins.left()) / size,
            (margins.right() - line.right()) / size,
            size);
    if (first != null && last != null && !ParagraphJoiner.goesOn(first, last, seen)) {
      endParagraph();
    }
    if (first == null) {
      first = seen;
    }
    open.add(line);
    openArea = joined(openArea, line.area(page));
    last = seen;
  }

  /** The area of a paragraph that goes on over a page's end is its part on the first page. */
  private static PageArea joined(@Nullable PageArea area, PageArea more) {
    if (area == null) {
      return more;
    }
    if (area.page() != more.page()) {
      return area;
    }
    double x = Math.min(area.x(), more.x());
    double y = Math.min(area.y(), more.y());
    double right = Math.max(area.x() + area.width(), more.x() + more.width());
    double bottom = Math.max(area.y() + area.height(), more.y() + more.height());
    return new PageArea(area.page(), x, y, right - x, bottom - y);
  }

  private void endParagraph() throws UnreadableFileException {
    if (!open.isEmpty()) {
      blocks.paragraph(TextLine.joined(open), ParagraphKind.BODY, "", openArea);
    }
    open.clear();
    openArea = null;
    first = null;
    last = null;
  }
}
