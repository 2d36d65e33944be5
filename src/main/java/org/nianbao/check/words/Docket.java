package org.nianbao.check.words;

import java.util.List;
import org.nianbao.check.words.Subject.Area;
import org.nianbao.check.words.Subject.Outcome;

/**
 * The cases that a body decides as the reviewing authority: 收到行政复议申请146件，办结139件. The table counts
 * only those brought against the body itself over information.
 */
final class Docket {
  private static final String OVER_INFORMATION = "信息公开";
  private static final int NEAR = 2;

  private Docket() {}

  /**
   * @param before the words before a number
   * @param rest what follows the number in its sentence
   */
  static boolean isOwn(String text, Topic topic, Words before, List<Token> rest) {
    return topic.area() == Area.DISPUTES
        && topic.outcome() == Outcome.TOTAL
        && before.has(Sense.RECEIVE)
        && !isOverInformation(text, topic)
        && closes(rest);
  }

  private static boolean isOverInformation(String text, Topic topic) {
    return text.substring(Words.clauseStart(text, topic.from()), topic.to())
        .contains(OVER_INFORMATION);
  }

  private static boolean closes(List<Token> rest) {
    for (int i = 1; i < rest.size(); i++) {
      Token verb = rest.get(i - 1);
      if ((verb.is(Sense.HANDLE) || verb.is(Sense.CONCLUDED))
          && rest.get(i).isNumber()
          && rest.get(i).from() - verb.to() <= NEAR) {
        return true;
      }
    }
    return false;
  }
}
