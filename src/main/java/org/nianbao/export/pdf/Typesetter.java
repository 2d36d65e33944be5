package org.nianbao.export.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.List;
import org.nianbao.export.pdf.font.DocumentFonts;
import org.nianbao.export.pdf.font.Face;
import org.nianbao.export.pdf.font.Run;

/** Makes iText paragraphs of text: runs of one font each, lines broken as Chinese wants it. */
final class Typesetter {
  private static final float MARK_SIZE = 0.7f;
  private static final float MARK_RISE = 0.3f;

  /** By how much a mark is drawn nearer to its character in a line that goes down. */
  private static final float SQUEEZE = 0.18f;

  private final DocumentFonts fonts;

  Typesetter(DocumentFonts fonts) {
    this.fonts = fonts;
  }

  /** Says to which part of the report the next texts belong. */
  void begin(String place) {
    fonts.begin(place);
  }

  Paragraph paragraph(Face face, String text) {
    return paragraph(List.of(new StyledText(face, text)));
  }

  /** A paragraph of several faces. Its lines are broken as one text. */
  Paragraph paragraph(List<StyledText> pieces) {
    List<StyledText> printable =
        pieces.stream()
            .map(piece -> new StyledText(piece.face(), fonts.printable(piece.face(), piece.text())))
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
    return paragraph(List.of(new StyledText(face, printable)), breaks);
  }

  /**
   * A line that goes down: a line for each place where it may break. A mark behind a character is
   * drawn near to it, so that the characters stand exactly below each other. Readers are given the
   * whole as one line.
   */
  Paragraph upright(Face face, String text, float size) {
    String printable = fonts.printable(face, text);
    BitSet breaks = LineBreaks.of(printable);
    Paragraph paragraph = empty();
    paragraph.getAccessibilityProperties().setActualText(printable);
    for (Run run : fonts.runs(face, printable, breaks)) {
      int[] characters = run.text().codePoints().toArray();
      int from = 0;
      for (int i = 0; i < characters.length; i++) {
        boolean ends = breaks.get(run.start() + i);
        if (ends || i == characters.length - 1) {
          Text line = new Text(new String(characters, from, i + 1 - from) + (ends ? "\n" : ""));
          line.setFont(fonts.embed(run.font())).setCharacterSpacing(i > from ? -size * SQUEEZE : 0);
          paragraph.add(line);
          from = i + 1;
        }
      }
    }
    return paragraph;
  }

  /**
   * A figure and the mark of its note, which is small, raised and never on another line.
   *
   * @param note what the mark stands for, with its brackets
   * @param size of the figure
   */
  Paragraph noted(Face face, String figure, String mark, String note, float size) {
    String printable = fonts.printable(face, figure);
    Paragraph paragraph =
        paragraph(List.of(new StyledText(face, printable)), LineBreaks.of(printable));
    for (Run run : fonts.runs(face, fonts.printable(face, mark), new BitSet())) {
      Text raised = new Text(run.text()).setFont(fonts.embed(run.font()));
      raised.setSplitCharacters(new RunBreaks(new BitSet(), 0));
      raised.setFontSize(size * MARK_SIZE).setTextRise(size * MARK_RISE);
      raised.getAccessibilityProperties().setRole(StandardRoles.REFERENCE).setExpansion(note);
      paragraph.add(raised);
    }
    return paragraph;
  }

  private static Paragraph empty() {
    // Han: else iText looks for the ligatures of Latin in every run, and takes ten times as long.
    return new Paragraph().setMargin(0).setFontScript(UnicodeScript.HAN);
  }

  private Paragraph paragraph(List<StyledText> printable, BitSet breaks) {
    Paragraph paragraph = empty();
    int start = 0;
    for (StyledText piece : printable) {
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
