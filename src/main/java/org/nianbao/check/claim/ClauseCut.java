package org.nianbao.check.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where words that are cited before a number begin: where their clause does, or behind a word. */
public final class ClauseCut {
  private static final String MARKS = "，。；：、！？,;:!?“”‘’（）()《》\n";

  /** A longer clause is cut where it can be. */
  private static final int LONGEST = 14;

  /** Nothing longer is cited, whatever it looks like. */
  private static final int MOST = 40;

  /** What ends a word wherever it stands, and is no beginning of one. */
  private static final Pattern WORD_END =
      Pattern.compile("的(?![确士])|年度|年(?![度初中底末报度])|全年|[0-9０-９]+[件条份次场个人名项篇期宗]");

  private ClauseCut() {}

  /**
   * Where the words before a place begin.
   *
   * @param at behind the words
   */
  static int before(String text, int at) {
    int clause = at;
    while (clause > 0 && !isMark(text.charAt(clause - 1))) {
      clause--;
    }
    int from = clause;
    Matcher end = WORD_END.matcher(text).region(clause, at);
    while (at - from > LONGEST && end.find()) {
      from = end.end() < at ? end.end() : from;
    }
    return Math.max(from, at - MOST);
  }

  /** Whether words before a place go on to the left of it in the same clause. */
  public static boolean isCut(String text, int from) {
    return from > 0 && !isMark(text.charAt(from - 1));
  }

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }
}
