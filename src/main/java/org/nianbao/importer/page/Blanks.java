package org.nianbao.importer.page;

import java.util.regex.Pattern;

/** Blanks of all kinds, those of Chinese typesetting and of web pages among them. */
final class Blanks {
  /** What is no letter and takes no place, or only place: a byte order mark, a zero width space. */
  private static final String NOTHING = "\u200b\u200c\u200d\u2060\ufeff\u00ad";

  private static final Pattern AT_THE_ENDS =
      Pattern.compile("^[\\s\\p{Z}" + NOTHING + "]+|[\\s\\p{Z}" + NOTHING + "]+$");
  private static final Pattern UNSEEN =
      Pattern.compile("[" + NOTHING + "\\x00-\\x08\\x0e-\\x1f\\x7f]");

  /**
   * A line feed of a web page's source between two Chinese letters is no blank (CSS Text 3, 4.1.3).
   */
  private static final String CHINESE =
      "[\\x{2e80}-\\x{9fff}\\x{f900}-\\x{faff}\\x{ff00}-\\x{ff60}\\x{20000}-\\x{3ffff}“”‘’]";

  private static final Pattern SOURCE_BREAK =
      Pattern.compile("(?<=" + CHINESE + ")[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=" + CHINESE + ")");
  private static final Pattern SOURCE_BLANK = Pattern.compile("[ \\t\\r\\n\\f]+");

  private Blanks() {}

  /** Without unseen characters, and without blanks at the ends. */
  static String strip(String text) {
    return AT_THE_ENDS.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll("");
  }

  /** As a browser shows the text of a page's source. */
  static String collapse(String source) {
    return SOURCE_BLANK.matcher(SOURCE_BREAK.matcher(source).replaceAll("")).replaceAll(" ");
  }
}
