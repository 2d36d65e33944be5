package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.check.claim.Measures.Meaning;

/** {@code N-SUM}: parts that do not make up their whole, and shares that are not theirs. */
final class PartsJudge {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_QUOTE = 28;

  private final CheckContext exam;

  PartsJudge(CheckContext exam) {
    this.exam = exam;
  }

  Finding sum(Paragraph paragraph, Claim.SumClaim claim) {
    String parts =
        claim.parts().stream().map(BigDecimal::toPlainString).collect(Collectors.joining("＋"));
    BigDecimal difference = claim.sum().subtract(claim.whole());
    String message =
        exam.message(
            claim.parts().size() == 1
                ? "words.part"
                : difference.signum() > 0 ? "words.sumMore" : "words.sumLess",
            exam.section(paragraph.section()),
            shortened(claim.span()),
            parts,
            claim.sum().toPlainString(),
            claim.whole().toPlainString(),
            difference.abs().toPlainString());
    Finding finding =
        finding(
                paragraph,
                claim.span(),
                claim.number(),
                message,
                claim.whole().toPlainString() + "=" + parts)
            .differing(difference);
    return claim.number() == null || claim.right() == null
        ? finding
        : finding.mendedBy(Mends.of(exam, paragraph, claim.span(), claim.number(), claim.right()));
  }

  Finding excess(Paragraph paragraph, Claim.Excess claim) {
    return finding(
        paragraph,
        claim.span(),
        null,
        exam.message("words.excess", exam.section(paragraph.section()), claim.span().cited()),
        claim.percent().toPlainString());
  }

  Optional<Finding> share(Paragraph paragraph, Claim.Share claim) {
    if (!claim.sure()) {
      return Optional.empty();
    }
    List<BigDecimal> parts = with(claim.parts(), claim.partReadings());
    List<BigDecimal> bases = with(claim.bases(), claim.baseReadings());
    bases.removeIf(b -> b.signum() <= 0);
    if (parts.isEmpty() || bases.isEmpty()) {
      return Optional.empty();
    }
    for (BigDecimal part : parts) {
      for (BigDecimal base : bases) {
        if (isShare(claim, part, base)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(wrong(paragraph, claim, meant(claim, parts, bases)));
  }

  /** Whether it is clear what is a share of what, and it is that by the tables alone. */
  boolean isMet(Claim.Share claim) {
    List<BigDecimal> parts = with(List.of(), claim.partReadings());
    List<BigDecimal> bases = with(List.of(), claim.baseReadings());
    return claim.sure()
        && parts.stream()
            .anyMatch(
                part ->
                    bases.stream()
                        .anyMatch(base -> base.signum() > 0 && isShare(claim, part, base)));
  }

  /** A share that is right: of what, and how much. */
  private record RightShare(BigDecimal part, BigDecimal base, BigDecimal percent) {}

  /** What was meant: what one slip explains, before what is nearer and nothing explains. */
  private static RightShare meant(
      Claim.Share claim, List<BigDecimal> parts, List<BigDecimal> bases) {
    int scale = Math.max(claim.percent().scale(), 0);
    RightShare nearest = null;
    for (BigDecimal part : parts) {
      for (BigDecimal base : bases) {
        RightShare share = new RightShare(part, base, percent(part, base, scale));
        if (isOneSlip(claim, share.percent())) {
          return share;
        }
        boolean first = part.compareTo(parts.getFirst()) == 0;
        if (nearest == null
            || (first
                && base.compareTo(part) >= 0
                && off(claim, part, base).compareTo(off(claim, part, nearest.base())) < 0)) {
          nearest = share;
        }
      }
    }
    return nearest == null
        ? new RightShare(parts.getFirst(), bases.getFirst(), claim.percent())
        : nearest;
  }

  private Finding wrong(Paragraph paragraph, Claim.Share claim, RightShare meant) {
    BigDecimal part = meant.part();
    BigDecimal base = meant.base();
    BigDecimal right = meant.percent();
    Finding finding =
        finding(
            paragraph,
            claim.span(),
            claim.number(),
            exam.message(
                "words.share",
                exam.section(paragraph.section()),
                claim.span().cited(),
                part.toPlainString(),
                base.toPlainString(),
                right.toPlainString()),
            part.toPlainString()
                + "/"
                + base.toPlainString()
                + "="
                + claim.percent().toPlainString());
    return isOneSlip(claim, right)
        ? finding.mendedBy(Mends.of(exam, paragraph, claim.span(), claim.number(), right))
        : finding;
  }

  private static boolean isOneSlip(Claim.Share claim, BigDecimal right) {
    String said = claim.percent().toPlainString();
    String share = right.toPlainString();
    return DigitSlip.distance(said, share) == 1
        || DigitSlip.isTransposed(said.replace(".", ""), share.replace(".", ""));
  }

  private static BigDecimal off(Claim.Share claim, BigDecimal part, BigDecimal base) {
    return percent(part, base, 4).subtract(claim.percent()).abs();
  }

  private List<BigDecimal> with(List<BigDecimal> values, List<Meaning> readings) {
    List<BigDecimal> all = new ArrayList<>(values);
    readings.forEach(r -> exam.figures().sum(r.cells()).ifPresent(all::add));
    return all;
  }

  /** To the decimals written; the rest may be cut off. */
  private static boolean isShare(Claim.Share claim, BigDecimal part, BigDecimal base) {
    double near = part.doubleValue() * 100 / base.doubleValue() - claim.percent().doubleValue();
    if (Math.abs(near) > Math.max(1.5, claim.allowance().doubleValue() + 0.5)) {
      return false; // no rounding makes up for this; most wholes end here
    }
    int scale = Math.max(claim.percent().scale(), 0);
    BigDecimal exact = percent(part, base, scale + 4);
    return exact.setScale(scale, RoundingMode.HALF_UP).compareTo(claim.percent()) == 0
        || exact.setScale(scale, RoundingMode.DOWN).compareTo(claim.percent()) == 0
        || exact.subtract(claim.percent()).abs().compareTo(claim.allowance()) <= 0;
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal base, int scale) {
    return part.multiply(HUNDRED).divide(base, scale, RoundingMode.HALF_UP);
  }

  private static Finding finding(
      Paragraph paragraph,
      TextSpan span,
      @Nullable TextSpan number,
      String message,
      String figures) {
    return Finding.of("N-SUM", Severity.WARNING, message)
        .quoting(List.of(paragraph.quote(span, number)))
        .about(figures);
  }

  private static String shortened(TextSpan span) {
    String line = span.cited();
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 2) + "……";
  }
}
