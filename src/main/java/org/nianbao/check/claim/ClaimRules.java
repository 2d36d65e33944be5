package org.nianbao.check.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.FindingMerger;
import org.nianbao.check.Rule;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.SectionRole;

/** What the words say against the tables, against last year's, and against each other. */
public final class ClaimRules implements Rule {
  private static final List<String> NAMES =
      List.of(
          "N-NEW",
          "N-DONE",
          "N-S4",
          "N-NORM",
          "N-S2",
          "N-GROWTH",
          "N-SUM",
          "N-FEE",
          "N-YEAR",
          "N-TYPO",
          "ED-YEAR");

  private final ParagraphReadings readings = new ParagraphReadings();

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    List<Paragraph> paragraphs = readings.of(exam.report());
    FindingMerger merged = new FindingMerger();
    CountJudge counts = new CountJudge(exam);
    ChangeJudge changes = new ChangeJudge(exam);
    PartsJudge parts = new PartsJudge(exam);
    FeeJudge fees = new FeeJudge(exam);
    SlipJudge slips = new SlipJudge(exam);
    for (Paragraph paragraph : paragraphs) {
      for (Claim claim : paragraph.reading().claims()) {
        switch (claim) {
          case Claim.Count count -> counts.judge(paragraph, count).ifPresent(merged);
          case Claim.RoughCount rough -> counts.judge(paragraph, rough).ifPresent(merged);
          case Claim.Change change -> changes.judge(paragraph, change).ifPresent(merged);
          case Claim.SumClaim sum when counts.tells(paragraph, sum) -> {}
          case Claim.SumClaim sum -> merged.accept(parts.sum(paragraph, sum));
          case Claim.Share share -> parts.share(paragraph, share).ifPresent(merged);
          case Claim.Excess excess -> merged.accept(parts.excess(paragraph, excess));
          case Claim.Fee fee -> fees.see(paragraph, fee);
        }
      }
      slips.judge(paragraph, merged);
    }
    slips.citations(paragraphs, merged);
    fees.judge().ifPresent(merged);
    merged.flush(found);
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    Measures measures = new Measures(edition);
    return NAMES.stream().map(rule -> appliesTo(rule, measures.cells(rule), edition)).toList();
  }

  /** What is held against cells says which; the rest compares words with words. */
  private static Applicability appliesTo(String rule, List<CellId> cells, Edition edition) {
    return cells.isEmpty()
        ? Applicability.toTexts(rule, texts(edition))
        : Applicability.toCells(rule, cells, Optional.empty());
  }

  /** What the sections of text report on. */
  static List<SectionRole> texts(Edition edition) {
    return edition.textSections().flatMap(s -> Stream.ofNullable(s.role())).toList();
  }
}
