package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Understands what was charged: 信息处理费 in 元, 行政事业性收费 in 万元. */
final class MoneyReader {
  private static final int WAN = 4;
  private static final int YI = 8;

  private final Measures measures;
  private final TokenizedText text;

  MoneyReader(Measures measures, TokenizedText text) {
    this.measures = measures;
    this.text = text;
  }

  /**
   * @param words the words of the clause before the amount
   * @param tail those behind it
   */
  Optional<Claim> read(Token number, List<Token> words, List<Token> tail, boolean former) {
    List<Token> charges = words.stream().filter(t -> t.is(Sense.CHARGE)).toList();
    boolean behind = charges.isEmpty();
    if (behind) {
      charges = tail.stream().filter(t -> t.is(Sense.CHARGE)).toList();
    }
    if (charges.size() != 1
        || Words.hasAny(words, Sense.UP, Sense.DOWN, Sense.TO, Sense.COMPARED)) {
      return Optional.empty();
    }
    Token charge = charges.getFirst();
    boolean about = number.vague() && RoughNumber.LEADS.indexOf(text.before(number.from())) >= 0;
    boolean near =
        behind
            ? text.isClean(number.to(), charge.from())
            : text.isClean(charge.to(), number.from() - (about ? 1 : 0));
    if (!near) {
      return Optional.empty();
    }
    TextSpan span =
        text.span(Math.min(charge.from(), number.from()), Math.max(charge.to(), number.to()));
    TextSpan typed = text.span(number.from(), number.to());
    if (number.vague()) {
      return former || charge.of().equals("processingFee")
          ? Optional.empty()
          : RoughNumber.of(number, text.text().text())
              .map(r -> rough(span, typed, r.movedLeft(WAN), charge));
    }
    if (charge.of().equals("processingFee")) {
      return former
          ? Optional.empty()
          : Optional.of(new Claim.Fee(span, typed, number.value(), true));
    }
    return Optional.of(
        new Claim.Count(
            span,
            typed,
            inWan(number),
            measures.readings(charge.of(), List.of(Measures.ALL)),
            Claim.ClaimCertainty.SURE,
            former,
            shift(number) - WAN));
  }

  private Claim rough(TextSpan span, TextSpan typed, RoughNumber range, Token charge) {
    return new Claim.RoughCount(
        span, typed, range, measures.readings(charge.of(), List.of(Measures.ALL)));
  }

  /** In 万元. The decimals that were typed stay: 0.0047亿元 is 47万元 to the nearest 万. */
  static BigDecimal inWan(Token money) {
    BigDecimal yuan = money.value();
    int decimals = Math.max(0, yuan.scale());
    return yuan.movePointLeft(WAN).setScale(decimals - shift(money) + WAN, RoundingMode.HALF_UP);
  }

  private static int shift(Token money) {
    return money.unit().startsWith("亿") ? YI : money.unit().startsWith("万") ? WAN : 0;
  }
}
