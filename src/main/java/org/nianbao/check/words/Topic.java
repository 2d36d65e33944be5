package org.nianbao.check.words;

import java.util.List;
import org.nianbao.check.words.Subject.Outcome;

/**
 * What a number is said of.
 *
 * @param from where its words begin in the prose
 */
record Topic(List<Subject> subjects, Outcome outcome, List<String> columns, int from, int to) {

  static Topic of(Subject subject, Token word) {
    return new Topic(List.of(subject), Outcome.TOTAL, List.of(), word.from(), word.to());
  }

  boolean is(Subject subject) {
    return columns.isEmpty() && subjects.equals(List.of(subject));
  }

  Topic with(Outcome other) {
    return new Topic(subjects, other, columns, from, to);
  }

  Topic from(int start) {
    return new Topic(subjects, outcome, columns, Math.min(from, start), to);
  }

  Subject.Area area() {
    return subjects.getFirst().area();
  }
}
