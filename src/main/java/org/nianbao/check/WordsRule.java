package org.nianbao.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.nianbao.check.Tables.Side;
import org.nianbao.check.words.Said;
import org.nianbao.check.words.Subject;
import org.nianbao.check.words.Subject.Area;
import org.nianbao.check.words.Subject.Outcome;
import org.nianbao.form.CellId;

/**
 * {@code N-NEW}, {@code N-DONE}, {@code N-S4}, {@code N-NORM}, {@code N-S2}: numbers in the text
 * against the tables.
 */
final class WordsRule implements Rule {

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    boolean partlySaid =
        exam.narrative().said().stream()
            .anyMatch(s -> s.subjects().contains(Subject.PARTLY_GRANTED));
    FindingMerger merged = new FindingMerger();
    for (Said said : exam.narrative().said()) {
      Area area = said.subjects().getFirst().area();
      if (area == Area.CHARGES || said.lastYear() || (said.partial() && carriedIn(exam))) {
        continue;
      }
      List<Side> sides = Tables.sides(exam, exam.figures(), said);
      if (sides.isEmpty()
          || sides.stream().anyMatch(s -> agrees(said.value(), s.sum()))
          || (!partlySaid && isGrantedWithPartly(exam, said))) {
        continue;
      }
      merged.accept(differs(exam, rule(area), said, sides));
    }
    merged.flush(found);
  }

  private static String rule(Area area) {
    return switch (area) {
      case RECEIVING -> "N-NEW";
      case HANDLING -> "N-DONE";
      case DISPUTES -> "N-S4";
      case DOCUMENTS -> "N-NORM";
      case DECISIONS -> "N-S2";
      case CHARGES -> "N-FEE";
    };
  }

  /** Whether they are the same to the decimals that the text gives; the rest may be cut off. */
  private static boolean agrees(BigDecimal said, BigDecimal sum) {
    return said.compareTo(sum) == 0
        || (said.scale() >= 0
            && sum.scale() > said.scale()
            && (sum.setScale(said.scale(), RoundingMode.HALF_UP).compareTo(said) == 0
                || sum.setScale(said.scale(), RoundingMode.DOWN).compareTo(said) == 0));
  }

  private static boolean carriedIn(CheckContext exam) {
    return Subject.CARRIED_IN.readings(exam.report().edition(), List.of(), Outcome.TOTAL).stream()
        .anyMatch(
            cells -> Tables.sum(exam.figures(), cells).map(v -> v.signum() != 0).orElse(true));
  }

  /** 予以公开 may mean both, where the text has no 部分公开. */
  private static boolean isGrantedWithPartly(CheckContext exam, Said said) {
    return said.subjects().equals(List.of(Subject.GRANTED))
        && Subject.GRANTED_OR_PARTLY
            .readings(exam.report().edition(), said.columns(), said.outcome())
            .stream()
            .anyMatch(
                cells ->
                    Tables.sum(exam.figures(), cells)
                        .map(v -> v.compareTo(said.value()) == 0)
                        .orElse(false));
  }

  private static Finding differs(CheckContext exam, String rule, Said said, List<Side> sides) {
    Side nearest =
        sides.stream()
            .min(Comparator.comparing(s -> s.sum().subtract(said.value()).abs()))
            .orElseThrow();
    Set<CellId> cells = new LinkedHashSet<>();
    sides.forEach(s -> cells.addAll(s.cells()));
    BigDecimal difference = said.value().subtract(nearest.sum());
    String message =
        exam.say(
            "words.differs",
            exam.section(said.passage().section()),
            said.passage().text().replace("\n", ""),
            table(exam, sides),
            difference.abs().toPlainString());
    return Finding.of(rule, Severity.WARNING, message)
        .at(List.copyOf(cells))
        .quoting(List.of(exam.quote(said.passage())))
        .differing(difference)
        .about(said.value().toPlainString() + "|" + exam.printed(List.copyOf(cells)));
  }

  /** 本年新收 74，加上年结转共 75. */
  private static String table(CheckContext exam, List<Side> sides) {
    List<String> words = new ArrayList<>();
    Set<BigDecimal> named = new LinkedHashSet<>();
    for (Side side : sides) {
      if (named.add(side.sum().stripTrailingZeros())) {
        words.add(exam.say("words.side", side.name(exam), side.sum().toPlainString()));
      }
    }
    return String.join(exam.say("words.or"), words);
  }
}
