package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.LastYear;
import org.nianbao.check.Severity;
import org.nianbao.check.claim.Claim.Change;
import org.nianbao.check.claim.Measures.Meaning;

/** Changes against last year's report where it is attached, and against each other where not. */
final class ChangeJudge {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final CheckContext exam;
  private final ReadingNames names;

  ChangeJudge(CheckContext exam) {
    this.exam = exam;
    this.names = new ReadingNames(exam);
  }

  /** Two figures to compare, and where they are from; no reading where the words say both. */
  private record Pair(BigDecimal before, BigDecimal now, @Nullable Meaning reading) {}

  Optional<Finding> judge(Paragraph paragraph, Change claim) {
    if (!claim.sure() && !(claim.clear() && isConfirmed(claim))) {
      return Optional.empty();
    }
    List<Pair> pairs = pairs(claim);
    if (pairs.isEmpty() || pairs.stream().anyMatch(p -> agrees(claim, p))) {
      return Optional.empty();
    }
    return Optional.of(differs(paragraph, claim, meant(claim, pairs)));
  }

  /** What changed: where it is said what it is now, that which the table holds as much of. */
  private Pair meant(Change claim, List<Pair> pairs) {
    BigDecimal stated = claim.stated();
    for (Pair pair : pairs) {
      Meaning reading = pair.reading();
      if (stated != null
          && reading != null
          && pair.now().compareTo(stated) == 0
          && exam.figures()
              .sum(reading.cells())
              .filter(v -> v.compareTo(stated) == 0)
              .isPresent()) {
        return pair;
      }
    }
    return pairs.getFirst();
  }

  /** Whether it is clear what changed, and it did by as much in the tables of both years. */
  boolean isMet(Change claim) {
    LastYear last = exam.lastYear().filter(l -> l.hasFormOf(exam.report())).orElse(null);
    if (last == null || !claim.sure()) {
      return false;
    }
    for (Meaning reading : claim.readings()) {
      BigDecimal now = exam.figures().sum(reading.cells()).orElse(null);
      BigDecimal before = last.sum(reading.cells()).orElse(null);
      if (now != null
          && before != null
          && before.signum() > 0
          && agrees(claim, new Pair(before, now, reading))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is said of now is what the table holds: then it is known what changed. */
  private boolean isConfirmed(Change claim) {
    BigDecimal stated = claim.stated();
    return stated != null
        && stated.compareTo(BigDecimal.TEN) >= 0
        && claim.readings().stream()
            .flatMap(r -> exam.figures().sum(r.cells()).stream())
            .anyMatch(v -> v.compareTo(stated) == 0);
  }

  private List<Pair> pairs(Change claim) {
    List<Pair> pairs = new ArrayList<>();
    LastYear last = exam.lastYear().filter(l -> l.hasFormOf(exam.report())).orElse(null);
    for (Meaning reading : claim.readings()) {
      BigDecimal now = exam.figures().sum(reading.cells()).orElse(null);
      BigDecimal before = last == null ? null : last.sum(reading.cells()).orElse(null);
      if (before != null) {
        Stream.of(now, claim.stated())
            .filter(v -> v != null)
            .forEach(v -> pairs.add(new Pair(before, v, reading)));
      }
    }
    BigDecimal stated = claim.stated();
    if (claim.former() != null && stated != null) {
      pairs.add(new Pair(claim.former(), stated, null));
    } else if (claim.difference() != null && stated != null && last == null) {
      pairs.add(new Pair(stated.subtract(claim.difference()), stated, null));
    }
    return pairs;
  }

  private static boolean agrees(Change claim, Pair pair) {
    if (claim.kind() == Change.ChangeKind.DIFFERENCE) {
      BigDecimal difference = pair.now().subtract(pair.before());
      BigDecimal off = difference.subtract(claim.amount()).abs();
      // of two figures rounded before they are subtracted the last decimal may be one off
      return off.signum() == 0
          || (difference.scale() > claim.amount().scale()
              && off.compareTo(BigDecimal.ONE.movePointLeft(claim.amount().scale())) < 0);
    }
    if (pair.before().signum() == 0) {
      return true; // there is no rate from nothing
    }
    BigDecimal exact = exact(claim, pair, claim.amount().scale() + 4);
    return Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
        .anyMatch(
            mode -> exact.setScale(claim.amount().scale(), mode).compareTo(claim.amount()) == 0);
  }

  private static BigDecimal exact(Change claim, Pair pair, int scale) {
    BigDecimal top =
        switch (claim.kind()) {
          case DIFFERENCE -> pair.now().subtract(pair.before());
          case PERCENT -> pair.now().subtract(pair.before()).multiply(HUNDRED);
          case RATIO -> pair.now();
        };
    return claim.kind() == Change.ChangeKind.DIFFERENCE
        ? top
        : top.divide(pair.before(), Math.max(scale, 0), RoundingMode.HALF_UP);
  }

  private Finding differs(Paragraph paragraph, Change claim, Pair pair) {
    int scale = Math.max(claim.amount().scale(), 0);
    BigDecimal right =
        claim.kind() == Change.ChangeKind.DIFFERENCE
            ? exact(claim, pair, 0).setScale(scale, RoundingMode.HALF_UP)
            : exact(claim, pair, scale + 4).setScale(scale, RoundingMode.HALF_UP);
    Meaning reading = pair.reading();
    String before = pair.before().toPlainString();
    String now = pair.now().toPlainString();
    String expected =
        reading == null
            ? exam.message("lastYear.said", before, now, right(claim, right))
            : exam.message(
                "lastYear.change", names.name(reading), before, now, right(claim, right));
    Finding finding =
        Finding.of(
                "N-GROWTH",
                Severity.WARNING,
                exam.message(
                    "lastYear.growth",
                    exam.section(paragraph.section()),
                    claim.span().cited(),
                    expected))
            .at(reading == null ? List.of() : reading.cells())
            .quoting(List.of(paragraph.quote(claim.span(), claim.number())))
            .about(
                claim.amount().toPlainString()
                    + "|"
                    + pair.before().toPlainString()
                    + "|"
                    + pair.now().toPlainString());
    TextSpan number = claim.number();
    if (number == null) {
      return finding;
    }
    boolean turned =
        right.signum() * claim.amount().signum() < 0
            || (number.text().contains("倍") && claim.kind() == Change.ChangeKind.PERCENT);
    return turned
        ? finding
        : finding.mendedBy(Mends.of(exam, paragraph, claim.span(), number, right.abs()));
  }

  /** As one says it: 增加 5, 下降 4.4%, 1.07倍. */
  private String right(Change claim, BigDecimal right) {
    String amount = right.abs().toPlainString();
    boolean down = right.signum() < 0;
    return switch (claim.kind()) {
      case DIFFERENCE ->
          right.signum() == 0
              ? exam.message("lastYear.level")
              : exam.message(down ? "lastYear.less" : "lastYear.more", amount);
      case PERCENT -> exam.message(down ? "lastYear.drop" : "lastYear.rise", amount);
      case RATIO -> exam.message("lastYear.times", amount);
    };
  }
}
