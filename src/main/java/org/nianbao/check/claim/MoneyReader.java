package org.nianbao.check.claim;

import java.math.BigDecimal;
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
        || number.vague()
        || Words.hasAny(words, Sense.UP, Sense.DOWN, Sense.TO, Sense.COMPARED)) {
      return Optional.empty();
    }
    Token charge = charges.getFirst();
    boolean near =
        behind
            ? text.isClean(number.to(), charge.from())
            : text.isClean(charge.to(), number.from());
    if (!near) {
      return Optional.empty();
    }
    TextSpan span =
        text.span(Math.min(charge.from(), number.from()), Math.max(charge.to(), number.to()));
    TextSpan typed = text.span(number.from(), number.to());
    if (charge.of().equals("processingFee")) {
      return former
          ? Optional.empty()
          : Optional.of(new Claim.Fee(span, typed, number.value(), true));
    }
    int shift = number.unit().startsWith("亿") ? YI : number.unit().startsWith("万") ? WAN : 0;
    // the decimals that were typed stay: 0.0047亿元 is 47万元 to the nearest 万
    BigDecimal yuan = number.value();
    BigDecimal said = yuan.movePointLeft(WAN);
    int decimals = Math.max(0, yuan.scale());
    BigDecimal rounded = said.setScale(decimals - shift + WAN, java.math.RoundingMode.HALF_UP);
    return Optional.of(
        new Claim.Count(
            span,
            typed,
            rounded,
            measures.readings(charge.of(), List.of(Measures.ALL)),
            Claim.ClaimCertainty.SURE,
            former,
            shift - WAN));
  }
}
