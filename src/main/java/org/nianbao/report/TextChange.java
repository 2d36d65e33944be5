package org.nianbao.report;

import java.util.Optional;

/**
 * Where two states of a text differ: what stood from {@code from} to {@code to} became as long as
 * {@code inserted}.
 */
public record TextChange(int from, int to, String inserted) {

  static TextChange between(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int head = 0;
    while (head < most && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    return new TextChange(
        head, before.length() - tail, after.substring(head, after.length() - tail));
  }

  /**
   * Where a caret is after a text was exchanged: where it was among the words around it. What was
   * taken away or put in right at the caret leaves it in its place, whatever words are alike.
   */
  public static int caret(String before, String after, int caret) {
    int at = Math.clamp(caret, 0, before.length());
    int behind = before.length() - at;
    int moved = after.length() - behind;
    if (moved >= 0 && after.endsWith(before.substring(at)) && meets(before, after, at, moved)) {
      return moved;
    }
    if (after.startsWith(before.substring(0, at)) && before.endsWith(after.substring(at))) {
      return at;
    }
    TextChange change = between(before, after);
    if (at <= change.from()) {
      return at;
    }
    return at >= change.to() ? at + change.growth() : change.from() + change.inserted().length();
  }

  /** Whether the words before two places are the same as far as the shorter go. */
  private static boolean meets(String before, String after, int at, int moved) {
    return before.regionMatches(0, after, 0, Math.min(at, moved));
  }

  private int growth() {
    return inserted.length() - (to - from);
  }

  /** A number after the change; empty if it was touched. */
  Optional<OldNumber> follow(OldNumber number) {
    if (to <= number.from()) {
      boolean grown = to == number.from() && isFigure(inserted, inserted.length() - 1);
      return grown ? Optional.empty() : Optional.of(number.at(number.from() + growth()));
    }
    if (from >= number.to()) {
      boolean grown = from == number.to() && isFigure(inserted, 0);
      return grown ? Optional.empty() : Optional.of(number);
    }
    return Optional.empty();
  }

  private static boolean isFigure(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isDigit(text.charAt(at)) || ".．,，%％万亿".indexOf(text.charAt(at)) >= 0);
  }

  /** A paragraph after the change; what was written over is no longer wanted. */
  FormerParagraph follow(FormerParagraph paragraph) {
    if (!paragraph.isTaken()) {
      return paragraph;
    }
    int start = paragraph.from();
    int end = paragraph.to();
    if (to < start || (to == start && (from < start || inserted.endsWith("\n")))) {
      return paragraph.taken(start + growth(), end + growth());
    }
    if (from > end || (from == end && (to > end || inserted.startsWith("\n")))) {
      return paragraph;
    }
    int newStart = from < start ? from + inserted.length() : start;
    int newEnd = to > end ? from : end + growth();
    return newEnd > newStart ? paragraph.taken(newStart, newEnd) : paragraph.left();
  }
}
