package org.nianbao.report;

/**
 * A paragraph of last year's text, and what became of it.
 *
 * @param text as it stood last year
 * @param from where what was taken begins in this year's text; 0 where nothing was
 * @param to where it ends
 */
public record FormerParagraph(String text, ParagraphState state, int from, int to) {

  /** What was decided. */
  public enum ParagraphState {
    OPEN,
    /** 照用 or 改写: it stands in this year's text, changed or not. */
    TAKEN,
    /** 不要. */
    LEFT
  }

  public static FormerParagraph open(String text) {
    return new FormerParagraph(text, ParagraphState.OPEN, 0, 0);
  }

  FormerParagraph taken(int newFrom, int newTo) {
    return new FormerParagraph(text, ParagraphState.TAKEN, newFrom, newTo);
  }

  FormerParagraph left() {
    return new FormerParagraph(text, ParagraphState.LEFT, 0, 0);
  }

  public boolean isTaken() {
    return state == ParagraphState.TAKEN;
  }
}
