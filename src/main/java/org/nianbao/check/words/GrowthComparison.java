package org.nianbao.check.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.FindingMerger;
import org.nianbao.check.LastYear;
import org.nianbao.check.Severity;
import org.nianbao.check.lastyear.Comparison;
import org.nianbao.check.words.Subject.Area;
import org.nianbao.check.words.Tables.Side;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;

/** {@code N-GROWTH}: what the text says of last year, and of growth, against last year's tables. */
public final class GrowthComparison implements Comparison {
  private static final int HUNDRED = 100;

  @Override
  public void compare(CheckContext exam, LastYear last, Consumer<Finding> found) {
    Narrative narrative = Narrative.of(exam.report());
    FindingMerger merged = new FindingMerger();
    for (Said said : narrative.said()) {
      if (said.lastYear() && said.subjects().getFirst().area() != Area.CHARGES) {
        former(exam, last, said, merged);
      }
    }
    for (Growth growth : narrative.growths()) {
      growth(exam, last, growth, merged);
    }
    merged.flush(found);
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(Applicability.toTexts("N-GROWTH", NarrativeRule.texts(edition)));
  }

  private static void former(CheckContext exam, LastYear last, Said said, Consumer<Finding> found) {
    List<Side> sides = Tables.sides(exam, exam.figures(), said);
    List<BigDecimal> sums =
        sides.stream().map(s -> last.sum(s.cells())).flatMap(Optional::stream).toList();
    if (sums.isEmpty() || sums.stream().anyMatch(s -> s.compareTo(said.value()) == 0)) {
      return;
    }
    Side side = sides.getFirst();
    found.accept(
        finding(
            said.passage(),
            side.cells(),
            exam.message(
                "lastYear.former",
                exam.section(said.passage().section()),
                said.passage().text(),
                side.name(exam),
                sums.getFirst().toPlainString()),
            said.value().toPlainString() + "|" + sums.getFirst().toPlainString()));
  }

  private static void growth(
      CheckContext exam, LastYear last, Growth growth, Consumer<Finding> found) {
    BigDecimal stated = growth.stated() ? growth.of().value() : null;
    String expected = "";
    Side shown = null;
    for (Side side : Tables.sides(exam, exam.figures(), growth.of())) {
      BigDecimal before = last.sum(side.cells()).orElse(null);
      if (before == null || (growth.percent() && before.signum() == 0)) {
        continue;
      }
      if (agrees(growth, before, side.sum())
          || (stated != null && agrees(growth, before, stated))) {
        return;
      }
      if (shown == null) {
        shown = side;
        expected =
            exam.message(
                "lastYear.change",
                side.name(exam),
                before.toPlainString(),
                side.sum().toPlainString(),
                change(growth, before, side.sum()).toPlainString() + (growth.percent() ? "%" : ""));
      }
    }
    if (shown != null) {
      found.accept(
          finding(
              growth.passage(),
              shown.cells(),
              exam.message(
                  "lastYear.growth",
                  exam.section(growth.passage().section()),
                  growth.passage().text(),
                  expected),
              growth.amount().toPlainString()
                  + "|"
                  + last.sum(shown.cells()).map(BigDecimal::toPlainString).orElse("")
                  + "|"
                  + exam.printed(shown.cells())));
    }
  }

  private static boolean agrees(Growth growth, BigDecimal before, BigDecimal now) {
    if (!growth.percent()) {
      return now.subtract(before).compareTo(growth.amount()) == 0;
    }
    int scale = growth.amount().scale(); // below 0 for 2.7倍
    return percent(before, now, Math.max(scale, 0) + 2)
            .subtract(growth.amount())
            .abs()
            .compareTo(BigDecimal.ONE.movePointLeft(scale))
        <= 0;
  }

  private static BigDecimal change(Growth growth, BigDecimal before, BigDecimal now) {
    return growth.percent()
        ? percent(before, now, Math.max(growth.amount().scale(), 0))
        : now.subtract(before);
  }

  private static BigDecimal percent(BigDecimal before, BigDecimal now, int scale) {
    return now.subtract(before)
        .multiply(BigDecimal.valueOf(HUNDRED))
        .divide(before, scale, RoundingMode.HALF_UP);
  }

  private static Finding finding(
      Passage passage, List<CellId> cells, String message, String figures) {
    return Finding.of("N-GROWTH", Severity.WARNING, message)
        .at(cells)
        .quoting(List.of(passage.quote()))
        .about(figures);
  }
}
