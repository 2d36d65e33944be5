package org.nianbao.check.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.FindingMerger;
import org.nianbao.check.Severity;
import org.nianbao.check.words.Subject.Area;
import org.nianbao.check.words.Subject.Outcome;
import org.nianbao.check.words.Tables.Side;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;

/**
 * {@code N-NEW}, {@code N-DONE}, {@code N-S4}, {@code N-NORM}, {@code N-S2}: numbers in the text
 * against the tables.
 */
final class WordsRule implements NarrativeRule {

  @Override
  public void check(CheckContext exam, Narrative narrative, Consumer<Finding> found) {
    boolean partlySaid =
        narrative.said().stream().anyMatch(s -> s.subjects().contains(Subject.PARTLY_GRANTED));
    FindingMerger merged = new FindingMerger();
    for (Said said : narrative.said()) {
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

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return Stream.of(Area.values())
        .filter(area -> area != Area.CHARGES)
        .map(area -> Applicability.toCells(rule(area), cellsOf(edition, area), Optional.empty()))
        .toList();
  }

  private static List<CellId> cellsOf(Edition edition, Area area) {
    return Stream.of(Subject.values())
        .filter(subject -> subject.area() == area)
        .flatMap(subject -> subject.readings(edition, List.of(), Outcome.TOTAL).stream())
        .flatMap(List::stream)
        .distinct()
        .toList();
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
    return Subject.CARRIED_IN.readings(exam.edition(), List.of(), Outcome.TOTAL).stream()
        .anyMatch(cells -> exam.figures().sum(cells).map(v -> v.signum() != 0).orElse(true));
  }

  /** 予以公开 may mean both, where the text has no 部分公开. */
  private static boolean isGrantedWithPartly(CheckContext exam, Said said) {
    return said.subjects().equals(List.of(Subject.GRANTED))
        && Subject.GRANTED_OR_PARTLY
            .readings(exam.edition(), said.columns(), said.outcome())
            .stream()
            .anyMatch(
                cells ->
                    exam.figures()
                        .sum(cells)
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
        exam.message(
            "words.differs",
            exam.section(said.passage().section()),
            said.passage().text().replace("\n", ""),
            table(exam, sides),
            difference.abs().toPlainString());
    return Finding.of(rule, Severity.WARNING, message)
        .at(List.copyOf(cells))
        .quoting(List.of(said.passage().quote()))
        .differing(difference)
        .about(said.value().toPlainString() + "|" + exam.printed(List.copyOf(cells)));
  }

  /** 本年新收 74，加上年结转共 75. */
  private static String table(CheckContext exam, List<Side> sides) {
    List<String> words = new ArrayList<>();
    Set<BigDecimal> named = new LinkedHashSet<>();
    for (Side side : sides) {
      if (named.add(side.sum().stripTrailingZeros())) {
        words.add(exam.message("words.side", side.name(exam), side.sum().toPlainString()));
      }
    }
    return String.join(exam.message("words.or"), words);
  }
}
