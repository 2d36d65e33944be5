package org.nianbao.check.words;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.check.words.Subject.Outcome;

/**
 * How many the text says there are of something.
 *
 * @param subjects what they are; of more than one, the sum
 * @param outcome of disputes; total on everything else
 * @param columns the applicants it is restricted to; empty for all
 * @param value 件; money in 元, but 行政事业性收费 in 万元, with the decimals that were typed
 * @param lastYear whether it is said of last year
 * @param partial whether it may be said of a part only, as 办结 is behind 其中
 */
public record Said(
    Passage passage,
    List<Subject> subjects,
    Outcome outcome,
    List<String> columns,
    BigDecimal value,
    boolean lastYear,
    boolean partial) {

  public Said {
    subjects = List.copyOf(subjects);
    columns = List.copyOf(columns);
  }

  /** The same of the year before. */
  Said lastYear(Passage where, BigDecimal then) {
    return new Said(where, subjects, outcome, columns, then, true, partial);
  }
}
