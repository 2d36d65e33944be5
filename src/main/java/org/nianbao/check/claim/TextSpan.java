package org.nianbao.check.claim;

/**
 * Words of a paragraph, exactly as they stand there.
 *
 * @param from where they begin in the paragraph, in UTF-16 units
 */
record TextSpan(int from, int to, String text) {

  /** As a sentence cites it: in one line, and quotation marks within are single ones, in pairs. */
  String cited() {
    StringBuilder cited = new StringBuilder();
    int open = -1;
    for (char c : text.replace("\n", "").toCharArray()) {
      if (c == '“') {
        open = cited.length();
        cited.append('‘');
      } else if (c != '”') {
        cited.append(c);
      } else if (open >= 0) {
        cited.append('’');
        open = -1;
      }
    }
    return (open < 0 ? cited : cited.deleteCharAt(open)).toString();
  }
}
