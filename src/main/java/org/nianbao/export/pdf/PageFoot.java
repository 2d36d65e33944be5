package org.nianbao.export.pdf;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEvent;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEventHandler;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import org.jspecify.annotations.Nullable;
import org.nianbao.export.pdf.font.Face;

/**
 * What stands on every page beside the text: the page number outside, as — 1 —, the check code
 * inside, and the watermark of a proof. All of it is no part of the report, and tagged so.
 */
final class PageFoot extends AbstractPdfDocumentEventHandler {
  private static final float CODE_SIZE = 9;
  private static final float WATERMARK_SIZE = 160;
  private static final float MILLIMETRE = 72f / 25.4f;

  private final Typesetter typesetter;
  private final String code;
  private final @Nullable String watermark;

  /**
   * @param code the check code in words
   * @param watermark null for a final print
   */
  PageFoot(Typesetter typesetter, String code, @Nullable String watermark) {
    this.typesetter = typesetter;
    this.code = code;
    this.watermark = watermark;
  }

  @Override
  protected void onAcceptedEvent(AbstractPdfDocumentEvent event) {
    if (!(event instanceof PdfDocumentEvent onPage)) {
      return;
    }
    PdfPage page = onPage.getPage();
    if (watermark != null) {
      PdfCanvas below =
          new PdfCanvas(page.newContentStreamBefore(), page.getResources(), page.getDocument());
      below.openTag(new CanvasArtifact());
      try (Canvas canvas = new Canvas(below, page.getPageSize())) {
        canvas.showTextAligned(
            mark(Face.HEITI, watermark, WATERMARK_SIZE).setFontColor(new DeviceGray(0.9f)),
            PageGrid.PAGE_WIDTH / 2,
            PageGrid.PAGE_HEIGHT / 2,
            page.getDocument().getPageNumber(page),
            TextAlignment.CENTER,
            VerticalAlignment.MIDDLE,
            (float) Math.toRadians(45));
      }
      below.closeTag();
    }
    int number = page.getDocument().getPageNumber(page);
    boolean odd = number % 2 == 1;
    PdfCanvas above =
        new PdfCanvas(page.newContentStreamAfter(), page.getResources(), page.getDocument());
    above.openTag(new CanvasArtifact());
    try (Canvas canvas = new Canvas(above, page.getPageSize())) {
      float left = PageGrid.LEFT + PageGrid.CHARACTER;
      float right = PageGrid.PAGE_WIDTH - PageGrid.RIGHT - PageGrid.CHARACTER;
      show(canvas, "— " + number + " —", PageGrid.PAGE_NUMBER_SIZE, odd ? right : left, !odd);
      show(canvas, code, CODE_SIZE, odd ? left : right, odd);
    }
    above.closeTag();
  }

  /** The dashes stand 7 mm below the text block. */
  private void show(Canvas canvas, String text, float size, float x, boolean fromLeft) {
    canvas.showTextAligned(
        mark(Face.SONGTI, text, size).setFontColor(ColorConstants.BLACK),
        x,
        PageGrid.BOTTOM - 7 * MILLIMETRE,
        1,
        fromLeft ? TextAlignment.LEFT : TextAlignment.RIGHT,
        VerticalAlignment.MIDDLE,
        0);
  }

  private Paragraph mark(Face face, String text, float size) {
    return typesetter.paragraph(face, text).setFontSize(size).setFixedLeading(size);
  }
}
