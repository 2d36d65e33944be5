package org.nianbao.check;

import java.util.List;
import java.util.function.Consumer;
import org.nianbao.check.words.Citation;
import org.nianbao.check.words.Misspelling;
import org.nianbao.check.words.Passage;
import org.nianbao.check.words.YearUse;
import org.nianbao.form.Edition;

/**
 * {@code N-YEAR}, {@code N-TYPO}, and {@code ED-YEAR} in the text: years left over from another
 * report, misspelt terms, a notice that is not this edition's.
 */
final class TextSlipRule implements Rule {

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    FindingMerger merged = new FindingMerger();
    for (YearUse use : exam.narrative().years()) {
      String key =
          switch (use.kind()) {
            case STALE -> "words.staleYear";
            case PERIOD -> "words.period";
            case CUT_OFF -> "words.cutOff";
          };
      String message =
          exam.say(key, exam.section(use.passage().section()), use.found(), exam.report().year());
      merged.accept(finding(exam, "N-YEAR", use.passage(), message));
    }
    for (Misspelling wrong : exam.narrative().misspellings()) {
      String message =
          exam.say(
              "words.typo",
              exam.section(wrong.passage().section()),
              wrong.passage().text(),
              wrong.right());
      merged.accept(finding(exam, "N-TYPO", wrong.passage(), message));
    }
    citations(exam, merged);
    merged.flush(found);
  }

  /** An edition that does not fit the year is found elsewhere; one notice is then as good. */
  private static void citations(CheckContext exam, Consumer<Finding> found) {
    Edition edition = exam.report().edition();
    List<Citation> citations = exam.narrative().citations();
    if (!edition.years().contains(exam.report().year())
        || citations.stream().anyMatch(c -> c.document().equals(edition.notice().number()))) {
      return;
    }
    for (Citation citation : citations) {
      String message =
          exam.say(
              "words.document",
              exam.section(citation.passage().section()),
              citation.document(),
              exam.report().year(),
              edition.notice().number());
      found.accept(finding(exam, "ED-YEAR", citation.passage(), message));
    }
  }

  private static Finding finding(CheckContext exam, String rule, Passage passage, String message) {
    return Finding.of(rule, Severity.WARNING, message)
        .quoting(List.of(exam.quote(passage)))
        .about(passage.text());
  }
}
