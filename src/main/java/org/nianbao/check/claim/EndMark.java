package org.nianbao.check.claim;

import org.jspecify.annotations.Nullable;

/** Whether a paragraph of sentences has its last mark. */
final class EndMark {
  /** A shorter one may be a heading, or a signature. */
  private static final int SHORTEST = 30;

  private static final int QUOTED = 8;
  private static final String UNENDED = "，、";

  private EndMark() {}

  /** The last words of prose that breaks off; null if it does not, or is no prose. */
  static @Nullable TextSpan missing(NormalizedText prose) {
    String text = prose.text();
    if (text.length() < SHORTEST || text.indexOf('。') < 0) {
      return null;
    }
    char last = text.charAt(text.length() - 1);
    boolean ended = !Character.isIdeographic(last) && UNENDED.indexOf(last) < 0;
    return ended ? null : prose.span(text.length() - QUOTED, text.length());
  }
}
