package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.List;

/** The ways to read pieces of digits as a given number of figures. */
final class FigureSplits {
  /** More ways than a report's sums could ever tell apart. */
  private static final int MOST = 200_000;

  private final List<String> pieces;
  private final int figures;
  private final List<List<String>> ways = new ArrayList<>();

  private FigureSplits(List<String> pieces, int figures) {
    this.pieces = pieces;
    this.figures = figures;
  }

  /**
   * Each way as its figures from left to right: pieces parted where there are too few, neighbours
   * joined where there are too many. No figure begins with 0 but 0 itself. Empty if there is none,
   * or if there are far too many.
   */
  static List<List<String>> of(List<String> pieces, int figures) {
    FigureSplits splits = new FigureSplits(pieces, figures);
    if (!pieces.stream().allMatch(p -> p.matches("\\d+|/"))) {
      return List.of();
    }
    if (pieces.size() <= figures) {
      splits.part(0, 0, new ArrayList<>());
    } else {
      splits.join(0, new ArrayList<>());
    }
    return splits.ways.size() >= MOST ? List.of() : splits.ways;
  }

  private void part(int piece, int from, List<String> sofar) {
    if (ways.size() >= MOST) {
      return;
    }
    if (piece == pieces.size()) {
      if (sofar.size() == figures) {
        ways.add(List.copyOf(sofar));
      }
      return;
    }
    String text = pieces.get(piece);
    int others = pieces.size() - piece - 1;
    if (sofar.size() + 1 + others > figures) {
      return;
    }
    int last = text.length();
    for (int end = from + 1; end <= last; end++) {
      String figure = text.substring(from, end);
      if (figure.length() > 1 && figure.startsWith("0")) {
        return;
      }
      int room = figures - sofar.size() - 1;
      boolean whole = end == last;
      if (whole ? room >= others : room >= others + 1 && last - end + digits(piece + 1) >= room) {
        sofar.add(figure);
        part(whole ? piece + 1 : piece, whole ? 0 : end, sofar);
        sofar.removeLast();
      }
    }
  }

  private int digits(int from) {
    return pieces.subList(Math.min(from, pieces.size()), pieces.size()).stream()
        .mapToInt(String::length)
        .sum();
  }

  private void join(int piece, List<String> sofar) {
    if (ways.size() >= MOST || sofar.size() > figures) {
      return;
    }
    if (piece == pieces.size()) {
      if (sofar.size() == figures) {
        ways.add(List.copyOf(sofar));
      }
      return;
    }
    String text = pieces.get(piece);
    sofar.add(text);
    join(piece + 1, sofar);
    sofar.removeLast();
    if (!sofar.isEmpty() && !sofar.getLast().startsWith("0") && !text.equals("/")) {
      String before = sofar.removeLast();
      sofar.add(before + text);
      join(piece + 1, sofar);
      sofar.removeLast();
      sofar.add(before);
    }
  }
}
