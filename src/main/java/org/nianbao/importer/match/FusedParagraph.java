package org.nianbao.importer.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts a paragraph in which the words and figures of whole tables ran together, as when a page is
 * copied without its cells: 行政许可315第二十条第（六）项…. A digit before a point and words is the number of
 * the words: 1.属于国家秘密.
 */
final class FusedParagraph {
  /** Fewer heads of the form are a sentence that names some. */
  private static final int LEAST_HEADS = 3;

  private final String text;
  private final Set<String> heads;
  private final List<String> lines = new ArrayList<>();
  private int found;

  private FusedParagraph(String text, Set<String> heads) {
    this.text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    this.heads = heads;
  }

  /**
   * The words and the figures, a line each; empty if it is no such paragraph.
   *
   * @param heads the letters of all heads of the form
   */
  static List<String> lines(String text, Set<String> heads) {
    FusedParagraph fused = new FusedParagraph(text, heads);
    fused.part();
    return fused.found >= LEAST_HEADS ? fused.lines : List.of();
  }

  private void part() {
    StringBuilder words = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isDigit(text.charAt(at))) {
        words.append(text.charAt(at++));
        continue;
      }
      int end = end(at);
      boolean numbers = isNumber(end);
      String figures = text.substring(at, numbers ? end - 1 : end).strip();
      if (!figures.isEmpty()) {
        words(words.toString());
        lines.add(figures);
        words.setLength(0);
      }
      words.append(numbers ? text.substring(end - 1, end) : "");
      at = end;
    }
    words(words.toString());
  }

  /** Behind the digits that begin here, with the points and blanks between them. */
  private int end(int from) {
    int at = from;
    while (at < text.length()) {
      boolean joins = ".,/ ".indexOf(text.charAt(at)) >= 0 && isDigit(at + 1);
      if (!joins && !isDigit(at)) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean isDigit(int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private boolean isNumber(int end) {
    return end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '、');
  }

  /** Words that ran together, parted from the end into heads as far as they are heads. */
  private void words(String words) {
    String rest = HeadLabel.of(words).full();
    List<String> parted = new ArrayList<>();
    String last = lastHead(rest);
    while (!last.isEmpty()) {
      parted.addFirst(last);
      found++;
      rest = rest.substring(0, rest.length() - last.length());
      last = lastHead(rest);
    }
    if (parted.isEmpty() && !words.isBlank()) {
      lines.add(words.strip());
    } else {
      if (!rest.isEmpty()) {
        lines.add(rest);
      }
      lines.addAll(parted);
    }
  }

  /** The longest head that a text ends with; empty if there is none. */
  private String lastHead(String words) {
    String longest = "";
    for (String head : heads) {
      if (words.endsWith(head) && head.length() > longest.length()) {
        longest = head;
      }
    }
    return longest;
  }
}
