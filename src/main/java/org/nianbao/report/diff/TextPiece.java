package org.nianbao.report.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a text that was changed: words that stayed, were struck out, or were put in. */
public record TextPiece(Fate fate, String text) {
  /** A number or a word of Latin letters is one; of Chinese every character is. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{IsLatin}\\p{Nd}]+(?:[.,，．][\\p{Nd}]+)*|\\X", Pattern.DOTALL);

  /** What lies between two changes and is as short as this is read more easily as changed too. */
  private static final int SCRAP = 1;

  /** What became of a piece. */
  public enum Fate {
    KEPT,
    STRUCK_OUT,
    PUT_IN
  }

  /** The pieces of both texts in one: without what was put in the former, else the latter. */
  static List<TextPiece> between(String before, String after) {
    List<Alignment.Stretch<String>> stretches = Alignment.of(words(before), words(after));
    List<TextPiece> pieces = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    StringBuilder in = new StringBuilder();
    for (int i = 0; i < stretches.size(); i++) {
      Alignment.Stretch<String> stretch = stretches.get(i);
      String kept = String.join("", stretch.kept());
      boolean scrap = i > 0 && i < stretches.size() - 1 && stretch.kept().size() <= SCRAP;
      if (scrap) {
        out.append(kept).append(String.join("", stretch.gone()));
        in.append(kept).append(String.join("", stretch.come()));
      } else if (kept.isEmpty()) {
        out.append(String.join("", stretch.gone()));
        in.append(String.join("", stretch.come()));
      } else {
        flush(pieces, out, in);
        pieces.add(new TextPiece(Fate.KEPT, kept));
      }
    }
    flush(pieces, out, in);
    return pieces;
  }

  private static void flush(List<TextPiece> pieces, StringBuilder out, StringBuilder in) {
    if (!out.isEmpty()) {
      pieces.add(new TextPiece(Fate.STRUCK_OUT, out.toString()));
    }
    if (!in.isEmpty()) {
      pieces.add(new TextPiece(Fate.PUT_IN, in.toString()));
    }
    out.setLength(0);
    in.setLength(0);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
