package org.nianbao.check.words;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.check.words.Sense.Role;
import org.nianbao.check.words.Subject.Outcome;

/** Understands what was charged: 信息处理费 in 元, 行政事业性收费 in 万元. */
final class MoneyReader {
  private static final int WAN = 4;

  private MoneyReader() {}

  static void read(
      Prose prose, Words before, Words after, Token number, boolean lastYear, List<Said> into) {
    List<Token> charges = before.of(Role.CHARGE);
    boolean behind = charges.isEmpty();
    if (behind) {
      charges = after.of(Role.CHARGE);
    }
    if (charges.size() != 1) {
      return;
    }
    Token charge = charges.getFirst();
    boolean near =
        behind
            ? before.isFiller(number.to(), charge.from())
            : before.isFiller(charge.to(), number.from());
    if (near) {
      Subject subject = TopicReader.subject(charge);
      into.add(
          new Said(
              prose.passage(
                  Math.min(charge.from(), number.from()), Math.max(charge.to(), number.to())),
              List.of(subject),
              Outcome.TOTAL,
              List.of(),
              subject == Subject.FEES ? inWan(number) : number.value(),
              lastYear,
              false));
    }
  }

  /** With the decimals that were typed, where it was typed in 万元. */
  private static BigDecimal inWan(Token number) {
    BigDecimal value = number.value().movePointLeft(WAN);
    return number.unit().startsWith("万") ? value.setScale(number.value().scale()) : value;
  }
}
