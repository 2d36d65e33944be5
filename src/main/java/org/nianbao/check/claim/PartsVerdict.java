package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.check.claim.Topic.TopicKind;

/** Whether a list that makes up none of its wholes is wrong, or only not all. */
final class PartsVerdict {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Of the whole, in percent, from how much on a list is taken for all of it. */
  private static final BigDecimal NEARLY_ALL = BigDecimal.valueOf(85);

  private static final BigDecimal NEARLY_ALL_OF_TWO = BigDecimal.valueOf(90);

  private PartsVerdict() {}

  static Optional<Claim> of(
      PartsList list, List<Mention> same, Set<BigDecimal> wholes, TokenizedText text) {
    BigDecimal sum =
        same.stream().map(m -> m.token().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal largest = wholes.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    Mention whole =
        list.wholes().stream()
            .filter(m -> wholes.contains(m.token().value()))
            .min(Comparator.comparing((Mention m) -> m.token().value().subtract(sum).abs()))
            .orElse(list.wholes().getFirst());
    boolean wrong =
        list.behind()
            || same.stream().anyMatch(m -> m.token().value().compareTo(largest) > 0)
            || (same.size() > 1 && sum.compareTo(largest) > 0 && !list.overlaps())
            || isShort(list, same, whole, sum)
            || (same.size() > 1 && !list.open() && Complements.isComplete(labels(same, text)));
    return wrong && !isCountedByTables(list, same, whole)
        ? Optional.of(claim(list, same, whole, sum, text))
        : Optional.empty();
  }

  /** 收到222件，其中予以公开…: what was carried in ends in one way or another, too. */
  private static boolean isCountedByTables(PartsList list, List<Mention> same, Mention whole) {
    return whole.topic() != null
        && whole.topic().kind() == TopicKind.RECEIVING
        && same.stream()
            .allMatch(
                m ->
                    m.topic() != null
                        && m.topic().firm()
                        && (m.topic().kind() == TopicKind.OUTCOME
                            || m.topic().kind() == TopicKind.HANDLING))
        && !list.behind();
  }

  private static List<String> labels(List<Mention> items, TokenizedText text) {
    return items.stream()
        .map(m -> text.text().text().substring(m.labelFrom(), m.token().from()))
        .toList();
  }

  private static boolean isShort(
      PartsList list, List<Mention> same, Mention whole, BigDecimal sum) {
    boolean byTables = same.stream().allMatch(m -> m.topic() != null && m.topic().firm());
    if (list.open() || list.overlaps() || same.size() < 2) {
      return false;
    }
    if (byTables) {
      return closes(same);
    }
    BigDecimal needed =
        whole.token().value().multiply(same.size() > 2 ? NEARLY_ALL : NEARLY_ALL_OF_TWO);
    return sum.multiply(HUNDRED).compareTo(needed) >= 0
        || (same.size() > 2 && !slips(same, whole, sum, false).isEmpty())
        || same.getLast().near().stream()
            .anyMatch(t -> t.is(Sense.OUTCOME) && t.of().equals("remaining"));
  }

  /** Whether its kinds are all there are: the last of the results is named, or 新收 and 结转. */
  private static boolean closes(List<Mention> same) {
    boolean rest =
        same.size() > 2
            && same.stream()
                .flatMap(m -> m.near().stream())
                .anyMatch(t -> LAST_KINDS.contains(t.of()));
    boolean both =
        same.stream().anyMatch(m -> m.topic() != null && m.topic().kind() == TopicKind.CARRY)
            && same.stream().anyMatch(m -> m.has(Sense.NEWLY_RECEIVE));
    return rest || both;
  }

  private static final Set<String> LAST_KINDS =
      Set.of("pending", "otherResult", "otherHandling", "remaining");

  /**
   * The numbers that, mended by one slip of the hand, make the sum right; with what they become.
   */
  private static List<PartsMend> slips(
      List<Mention> same, Mention whole, BigDecimal sum, boolean shortToo) {
    List<PartsMend> mends = new ArrayList<>();
    BigDecimal total = whole.token().value();
    if (DigitSlip.isOne(total, sum, shortToo)) {
      mends.add(new PartsMend(whole, sum));
    }
    for (Mention item : same) {
      BigDecimal needed = total.subtract(sum.subtract(item.token().value()));
      if (DigitSlip.isOne(item.token().value(), needed, shortToo)) {
        mends.add(new PartsMend(item, needed));
      }
    }
    return mends;
  }

  private record PartsMend(Mention mention, BigDecimal right) {}

  private static Claim claim(
      PartsList list, List<Mention> same, Mention whole, BigDecimal sum, TokenizedText text) {
    List<PartsMend> mends = slips(same, whole, sum, true);
    PartsMend mend = mends.size() == 1 ? mends.getFirst() : null;
    Mention first = list.behind() ? same.getFirst() : whole;
    Mention last = list.behind() ? whole : same.getLast();
    int from = Math.min(first.token().from(), first.labelFrom());
    Token number = mend == null ? null : mend.mention().token();
    return new Claim.SumClaim(
        text.span(from, Math.max(last.token().to(), first.token().to())),
        whole.token().value(),
        same.stream().map(m -> m.token().value()).toList(),
        sum,
        text.span(whole.token().from(), whole.token().to()),
        number == null ? null : text.span(number.from(), number.to()),
        mend == null ? null : mend.right());
  }
}
