package org.nianbao.print.page;

import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.List;
import org.nianbao.print.font.DocumentFonts;
import org.nianbao.print.font.Face;
import org.nianbao.print.font.Run;
import org.nianbao.print.text.LineBreaks;
import org.nianbao.print.text.RunBreaks;

/** Makes iText paragraphs of text: runs of one font each, lines broken as Chinese wants it. */
final class Typesetter {
  private final DocumentFonts fonts;

  Typesetter(DocumentFonts fonts) {
    this.fonts = fonts;
  }

  Paragraph paragraph(Face face, String text) {
    return paragraph(List.of(new Piece(face, text)));
  }

  /** A paragraph of several faces. Its lines are broken as one text. */
  Paragraph paragraph(List<Piece> pieces) {
    List<Piece> printable =
        pieces.stream()
            .map(piece -> new Piece(piece.face(), fonts.printable(piece.face(), piece.text())))
            .toList();
    StringBuilder whole = new StringBuilder();
    printable.forEach(piece -> whole.append(piece.text()));
    return paragraph(printable, LineBreaks.of(whole.toString()));
  }

  /** A line that may break only after its number: （三） above 不予公开. */
  Paragraph numbered(Face face, String text) {
    String printable = fonts.printable(face, text);
    BitSet breaks = new BitSet();
    breaks.set(printable.codePointCount(0, printable.indexOf('）')));
    return paragraph(List.of(new Piece(face, printable)), breaks);
  }

  /** A line that goes down: a line for each place where it may break. */
  Paragraph upright(Face face, String text) {
    String printable = fonts.printable(face, text);
    BitSet breaks = LineBreaks.of(printable);
    Paragraph paragraph = empty();
    for (Run run : fonts.runs(face, printable, breaks)) {
      StringBuilder lines = new StringBuilder();
      int place = run.start();
      for (int c : run.text().codePoints().toArray()) {
        lines.appendCodePoint(c).append(breaks.get(place++) ? "\n" : "");
      }
      paragraph.add(new Text(lines.toString()).setFont(fonts.embed(run.font())));
    }
    return paragraph;
  }

  private static Paragraph empty() {
    // Han: else iText looks for the ligatures of Latin in every run, and takes ten times as long.
    return new Paragraph().setMargin(0).setFontScript(UnicodeScript.HAN);
  }

  private Paragraph paragraph(List<Piece> printable, BitSet breaks) {
    Paragraph paragraph = empty();
    int start = 0;
    for (Piece piece : printable) {
      int length = piece.text().codePointCount(0, piece.text().length());
      BitSet inPiece = breaks.get(start, start + length);
      for (Run run : fonts.runs(piece.face(), piece.text(), inPiece)) {
        Text text = new Text(run.text()).setFont(fonts.embed(run.font()));
        text.setSplitCharacters(new RunBreaks(breaks, start + run.start()));
        paragraph.add(text);
      }
      start += length;
    }
    return paragraph;
  }

  /** The width of a text in points. */
  float width(Face face, String text, float size) {
    return fonts.width(face, text) * size / 1000;
  }
}
