package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.LastYear;
import org.nianbao.check.Severity;
import org.nianbao.check.claim.Claim.Count;
import org.nianbao.check.claim.Claim.RoughCount;
import org.nianbao.check.claim.Measures.Meaning;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;

/** Numbers against the cells that they may be. */
final class CountJudge {
  private final CheckContext exam;
  private final ReadingNames names;

  CountJudge(CheckContext exam) {
    this.exam = exam;
    this.names = new ReadingNames(exam);
  }

  /** One way to take a number, and what the tables hold for it. */
  private record Side(Meaning reading, BigDecimal sum) {
    BigDecimal off(BigDecimal value) {
      return sum.subtract(value).abs();
    }
  }

  Optional<Finding> judge(Paragraph paragraph, Count claim) {
    if (claim.certainty() == Claim.ClaimCertainty.OPEN) {
      return Optional.empty();
    }
    LastYear last = null;
    if (claim.former()) {
      last = exam.lastYear().filter(l -> l.hasFormOf(exam.report())).orElse(null);
      if (last == null) {
        return Optional.empty();
      }
    }
    List<Side> sides = new ArrayList<>();
    for (Meaning reading : claim.readings()) {
      Optional<BigDecimal> sum = last == null ? sum(reading) : last.sum(reading.cells());
      if (sum.isEmpty()) {
        continue;
      }
      if (agrees(claim.value(), sum.get())) {
        return Optional.empty();
      }
      sides.add(new Side(reading, sum.get()));
    }
    boolean broken =
        claim.certainty() == Claim.ClaimCertainty.SURE
            || sides.stream().anyMatch(s -> isSlip(claim, s));
    return sides.isEmpty() || !broken
        ? Optional.empty()
        : Optional.of(differs(paragraph, claim, sides, last != null));
  }

  /** 380余件 where the table has 412. */
  Optional<Finding> judge(Paragraph paragraph, RoughCount claim) {
    List<Side> sides = new ArrayList<>();
    for (Meaning reading : claim.readings()) {
      BigDecimal sum = exam.figures().sum(reading.cells()).orElse(null);
      if (sum != null) {
        if (claim.range().holds(sum)) {
          return Optional.empty();
        }
        sides.add(new Side(reading, sum));
      }
    }
    if (sides.isEmpty()) {
      return Optional.empty();
    }
    List<CellId> cells =
        sides.stream().flatMap(s -> s.reading().cells().stream()).distinct().toList();
    return Optional.of(
        Finding.of(
                sides.getFirst().reading().rule(),
                Severity.WARNING,
                exam.message(
                    "words.rough",
                    exam.section(paragraph.section()),
                    claim.span().cited(),
                    sides.stream()
                        .map(
                            s ->
                                exam.message(
                                    "words.roughSide",
                                    names.name(s.reading()),
                                    s.sum().toPlainString()))
                        .distinct()
                        .collect(Collectors.joining(exam.message("words.or")))))
            .at(cells)
            .quoting(List.of(paragraph.quote(claim.span(), claim.number())))
            .about(claim.number().text() + "|" + exam.printed(cells)));
  }

  /** Whether it is clear what is counted this year, and the tables count as many. */
  boolean isMet(Count claim) {
    return claim.certainty() != Claim.ClaimCertainty.OPEN
        && !claim.former()
        && claim.readings().stream()
            .flatMap(reading -> sum(reading).stream())
            .anyMatch(sum -> agrees(claim.value(), sum));
  }

  /**
   * Whether parts that do not make up their whole are right by the tables, and that the whole is
   * wrong is said of it alone.
   */
  boolean tells(Paragraph paragraph, Claim.SumClaim parts) {
    TextSpan whole = parts.wholeNumber();
    return whole != null
        && paragraph.reading().claims().stream()
            .flatMap(claim -> claim instanceof Count count ? Stream.of(count) : Stream.empty())
            .filter(count -> whole.equals(count.number()))
            .filter(
                count ->
                    count.readings().stream()
                        .flatMap(reading -> sum(reading).stream())
                        .anyMatch(sum -> sum.compareTo(parts.sum()) == 0))
            .anyMatch(count -> judge(paragraph, count).isPresent());
  }

  /**
   * What the tables hold for it; empty while a row of it is not filled in: what last year carried
   * forward is there before anything of this year is, and alone it is no sum.
   */
  private Optional<BigDecimal> sum(Meaning reading) {
    Figures figures = exam.figures();
    return reading.pieces().stream().allMatch(p -> figures.sum(p.cells()).isPresent())
        ? figures.sum(reading.cells())
        : Optional.empty();
  }

  /** Whether one slip of the hand, in a figure long enough, made the number of the table's. */
  private static boolean isSlip(Count claim, Side side) {
    return DigitSlip.isOne(claim.value(), side.sum(), false)
        && claim.value().compareTo(BigDecimal.TEN) >= 0;
  }

  /** Whether they are the same to the decimals that the text gives; the rest may be cut off. */
  static boolean agrees(BigDecimal said, BigDecimal sum) {
    return said.compareTo(sum) == 0
        || (sum.scale() > said.scale()
            && (sum.setScale(said.scale(), RoundingMode.HALF_UP).compareTo(said) == 0
                || sum.setScale(said.scale(), RoundingMode.DOWN).compareTo(said) == 0));
  }

  private Finding differs(Paragraph paragraph, Count claim, List<Side> sides, boolean former) {
    Side nearest = nearest(claim, sides);
    Set<CellId> cells = new LinkedHashSet<>(nearest.reading().cells());
    List<Side> told = told(nearest, sides);
    told.forEach(s -> cells.addAll(s.reading().cells()));
    BigDecimal difference = claim.value().subtract(nearest.sum());
    String message =
        exam.message(
            former ? "lastYear.former" : "words.differs",
            exam.section(paragraph.section()),
            claim.span().cited(),
            tables(claim, told));
    List<CellId> all = List.copyOf(cells);
    Finding finding =
        Finding.of(former ? "N-GROWTH" : nearest.reading().rule(), Severity.WARNING, message)
            .at(all)
            .quoting(List.of(paragraph.quote(claim.span(), claim.number())))
            .differing(difference)
            .about(
                claim.value().toPlainString()
                    + "|"
                    + (former ? nearest.sum().toPlainString() : exam.printed(all)));
    BigDecimal right = right(claim, sides);
    return right == null || claim.number() == null
        ? finding
        : finding.mendedBy(
            Mends.of(
                exam, paragraph, claim.span(), claim.number(), right.movePointLeft(claim.shift())));
  }

  /**
   * The one that a slip of the hand explains, transposed digits before others; else the nearest.
   */
  private static Side nearest(Count claim, List<Side> sides) {
    String said = plain(claim.value());
    Comparator<Side> order =
        Comparator.comparing((Side s) -> !DigitSlip.isTransposed(said, plain(s.sum())))
            .thenComparingInt(s -> DigitSlip.distance(said, plain(s.sum())));
    List<Side> slips =
        sides.stream()
            .filter(s -> DigitSlip.distance(said, plain(s.sum())) == 1)
            .sorted(order)
            .toList();
    return slips.isEmpty()
        ? sides.stream().min(Comparator.comparing(s -> s.off(claim.value()))).orElseThrow()
        : slips.getFirst();
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** What the number should be: what all readings hold, or the only one that a slip explains. */
  private static @Nullable BigDecimal right(Count claim, List<Side> sides) {
    Set<BigDecimal> sums = new LinkedHashSet<>();
    Set<BigDecimal> slips = new LinkedHashSet<>();
    for (Side side : sides) {
      sums.add(side.sum().stripTrailingZeros());
      if (DigitSlip.distance(plain(claim.value()), plain(side.sum())) == 1) {
        slips.add(side.sum().stripTrailingZeros());
      }
    }
    if (sums.size() == 1) {
      return sides.getFirst().sum();
    }
    return slips.size() == 1 ? slips.iterator().next() : null;
  }

  /**
   * The readings to tell of, each with its own figure: the one that was meant and the best, or the
   * best two.
   */
  private static List<Side> told(Side meant, List<Side> sides) {
    Map<BigDecimal, Side> distinct = new LinkedHashMap<>();
    sides.forEach(s -> distinct.putIfAbsent(s.sum().stripTrailingZeros(), s));
    List<Side> all = List.copyOf(distinct.values());
    boolean isBest = all.getFirst().sum().compareTo(meant.sum()) == 0;
    Side other = all.get(isBest ? Math.min(1, all.size() - 1) : 0);
    BigDecimal second = other.sum();
    return all.stream()
        .filter(s -> s.sum().compareTo(meant.sum()) == 0 || s.sum().compareTo(second) == 0)
        .toList();
  }

  /** Each reading with its own difference. */
  private String tables(Count claim, List<Side> sides) {
    return sides.stream()
        .map(
            side ->
                exam.message(
                    "words.side",
                    names.name(side.reading()),
                    side.sum().toPlainString(),
                    side.off(claim.value()).stripTrailingZeros().toPlainString()))
        .collect(Collectors.joining(exam.message("words.or")));
  }
}
