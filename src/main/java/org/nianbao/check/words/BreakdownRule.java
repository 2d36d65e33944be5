package org.nianbao.check.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.FindingMerger;
import org.nianbao.check.Severity;
import org.nianbao.check.words.Breakdown.Extent;
import org.nianbao.check.words.Breakdown.Part;
import org.nianbao.check.words.Subject.Outcome;
import org.nianbao.form.Edition;

/**
 * {@code N-SUM}: parts that do not add up to their whole, and percentages that are not theirs. A
 * list need not be complete: where less is missing than is there, and it is not said to be whole,
 * nothing is found.
 */
final class BreakdownRule implements NarrativeRule {
  private static final int LONGEST_LIST = 24;
  private static final int HUNDRED = 100;
  private static final String REQUEST_UNITS = "件份宗";

  /** Of the whole, in percent, from how much on a list without a last 其他 is taken for whole. */
  private static final int NEARLY_ALL = 80;

  private static final int NEARLY_ALL_OF_TWO = 90;

  @Override
  public void check(CheckContext exam, Narrative narrative, Consumer<Finding> found) {
    FindingMerger merged = new FindingMerger();
    for (Breakdown breakdown : narrative.breakdowns()) {
      part(exam, breakdown, breakdown.whole(), merged);
      for (Part part : breakdown.whole().parts()) {
        part(exam, breakdown, part, merged);
      }
    }
    for (Share share : narrative.shares()) {
      share(exam, share, merged);
    }
    merged.flush(found);
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(Applicability.toTexts("N-SUM", NarrativeRule.texts(edition)));
  }

  private static void part(
      CheckContext exam, Breakdown breakdown, Part whole, Consumer<Finding> found) {
    List<BigDecimal> parts = whole.parts().stream().map(Part::value).toList();
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (parts.isEmpty() || !isMeant(whole, parts.size(), sum) || adds(whole.value(), parts, 0)) {
      return;
    }
    BigDecimal difference = sum.subtract(whole.value());
    String figures =
        parts.stream().map(BigDecimal::toPlainString).reduce((a, b) -> a + "＋" + b).orElse("");
    found.accept(
        finding(
                breakdown.passage(),
                exam.message(
                    "words.sum",
                    exam.section(breakdown.passage().section()),
                    shortened(breakdown.passage().text()),
                    figures,
                    sum.toPlainString(),
                    whole.value().toPlainString(),
                    difference.abs().toPlainString()),
                whole.value().toPlainString() + "=" + figures)
            .differing(difference));
  }

  /** Whether the parts are meant to be all, or are too many anyway. */
  private static boolean isMeant(Part whole, int parts, BigDecimal sum) {
    if (sum.compareTo(whole.value()) >= 0) {
      return parts > 1 || sum.compareTo(whole.value()) > 0;
    }
    if (whole.extent() != Extent.OPEN || parts < 2) {
      return whole.extent() == Extent.WHOLE && parts > 1;
    }
    BigDecimal needed =
        whole.value().multiply(BigDecimal.valueOf(parts > 2 ? NEARLY_ALL : NEARLY_ALL_OF_TWO));
    return sum.multiply(BigDecimal.valueOf(HUNDRED)).compareTo(needed) >= 0;
  }

  /**
   * Whether they add up, parts of parts in the same row included, behind what they make up or
   * before it: 7，1，1，5 is 7, and so is 4，3，7.
   */
  private static boolean adds(BigDecimal total, List<BigDecimal> parts, int from) {
    if (parts.size() > LONGEST_LIST) {
      return total.compareTo(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)) == 0;
    }
    if (from == parts.size()) {
      return total.signum() == 0;
    }
    BigDecimal part = parts.get(from);
    if (total.compareTo(part) < 0) {
      return false;
    }
    BigDecimal rest = total.subtract(part);
    if (adds(rest, parts, from + 1)) {
      return true;
    }
    BigDecimal before = part;
    for (int at = from + 1; at + 1 < parts.size(); at++) {
      before = before.add(parts.get(at));
      if (before.compareTo(parts.get(at + 1)) == 0 && adds(total, parts, at + 1)) {
        return true;
      }
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int to = from + 1; to < parts.size() && sum.compareTo(part) < 0; to++) {
      sum = sum.add(parts.get(to));
      if (to > from + 1 && sum.compareTo(part) == 0 && adds(rest, parts, to + 1)) {
        return true;
      }
    }
    return false;
  }

  private static void share(CheckContext exam, Share share, Consumer<Finding> found) {
    List<BigDecimal> bases = new ArrayList<>(share.bases());
    if (!share.unit().isEmpty() && REQUEST_UNITS.contains(share.unit())) {
      for (Subject subject : List.of(Subject.HANDLED, Subject.RECEIVED)) {
        subject
            .readings(exam.edition(), List.of(), Outcome.TOTAL)
            .forEach(cells -> exam.figures().sum(cells).ifPresent(bases::add));
      }
    }
    bases.removeIf(b -> b.signum() <= 0);
    if (bases.isEmpty() || bases.stream().anyMatch(base -> isShare(share, base))) {
      return;
    }
    BigDecimal base = bases.getFirst();
    found.accept(
        finding(
            share.passage(),
            exam.message(
                "words.share",
                exam.section(share.passage().section()),
                share.passage().text().replace("\n", ""),
                share.part().toPlainString(),
                base.toPlainString(),
                percent(share.part(), base, Math.max(share.percent().scale(), 0)).toPlainString()),
            share.part().toPlainString()
                + "/"
                + base.toPlainString()
                + "="
                + share.percent().toPlainString()));
  }

  /** One in the last place is left to rounding, which may be forced so that all make 100. */
  private static boolean isShare(Share share, BigDecimal base) {
    int scale = Math.max(share.percent().scale(), 0);
    return percent(share.part(), base, scale + 2)
            .subtract(share.percent())
            .abs()
            .compareTo(BigDecimal.ONE.movePointLeft(scale))
        <= 0;
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal base, int scale) {
    return part.multiply(BigDecimal.valueOf(HUNDRED)).divide(base, scale, RoundingMode.HALF_UP);
  }

  private static Finding finding(Passage passage, String message, String figures) {
    return Finding.of("N-SUM", Severity.WARNING, message)
        .quoting(List.of(passage.quote()))
        .about(figures);
  }

  private static String shortened(String text) {
    String line = text.replace("\n", "");
    return line.length() <= 24 ? line : line.substring(0, 22) + "……";
  }
}
