package org.nianbao.check.words;

import java.util.List;
import java.util.function.Consumer;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.FindingMerger;
import org.nianbao.check.Severity;
import org.nianbao.form.Edition;
import org.nianbao.form.SectionRole;

/**
 * {@code N-YEAR}, {@code N-TYPO}, and {@code ED-YEAR} in the text: years left over from another
 * report, misspelt terms, a notice that is not this edition's.
 */
final class TextSlipRule implements NarrativeRule {

  @Override
  public void check(CheckContext exam, Narrative narrative, Consumer<Finding> found) {
    FindingMerger merged = new FindingMerger();
    for (YearUse use : narrative.years()) {
      String key =
          switch (use.kind()) {
            case STALE -> "words.staleYear";
            case PERIOD -> "words.period";
            case CUT_OFF -> "words.cutOff";
          };
      String message =
          exam.message(
              key, exam.section(use.passage().section()), use.found(), exam.report().year());
      merged.accept(finding("N-YEAR", use.passage(), message));
    }
    for (Misspelling wrong : narrative.misspellings()) {
      String message =
          exam.message(
              "words.typo",
              exam.section(wrong.passage().section()),
              wrong.passage().text(),
              wrong.right());
      merged.accept(finding("N-TYPO", wrong.passage(), message));
    }
    citations(exam, narrative, merged);
    merged.flush(found);
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    List<SectionRole> texts = NarrativeRule.texts(edition);
    return List.of(
        Applicability.toTexts("N-YEAR", texts),
        Applicability.toTexts("N-TYPO", texts),
        Applicability.toTexts("ED-YEAR", texts));
  }

  /** An edition that does not fit the year is found elsewhere; one notice is then as good. */
  private static void citations(CheckContext exam, Narrative narrative, Consumer<Finding> found) {
    Edition edition = exam.edition();
    List<Citation> citations = narrative.citations();
    if (!edition.years().contains(exam.report().year())
        || citations.stream().anyMatch(c -> c.document().equals(edition.notice().number()))) {
      return;
    }
    for (Citation citation : citations) {
      String message =
          exam.message(
              "words.document",
              exam.section(citation.passage().section()),
              citation.document(),
              exam.report().year(),
              edition.notice().number());
      found.accept(finding("ED-YEAR", citation.passage(), message));
    }
  }

  private static Finding finding(String rule, Passage passage, String message) {
    return Finding.of(rule, Severity.WARNING, message)
        .quoting(List.of(passage.quote()))
        .about(passage.text());
  }
}
