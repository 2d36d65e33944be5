package org.nianbao.ui.step;

/**
 * A sentence put into a text. Behind a paragraph that is complete it is a paragraph of its own; in
 * the midst of one it is a sentence of it.
 *
 * @param text with the sentence in it
 * @param behind where the sentence ends
 */
record DataInsertion(String text, int behind) {
  private static final String ENDS = "。！？；”）";

  /**
   * Puts it in.
   *
   * @param within whether the paragraph stays one whatever is put in
   */
  static DataInsertion of(String text, String words, int caret, boolean within) {
    int at = Math.min(caret, text.length());
    boolean lineEnds = at == text.length() || text.charAt(at) == '\n';
    boolean complete = at > 0 && ENDS.indexOf(text.charAt(at - 1)) >= 0;
    String piece = !within && lineEnds && complete ? "\n" + words : words;
    return new DataInsertion(
        text.substring(0, at) + piece + text.substring(at), at + piece.length());
  }
}
