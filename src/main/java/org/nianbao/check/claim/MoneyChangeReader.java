package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.claim.Claim.Change;
import org.nianbao.check.claim.Token.TokenKind;

/** Understands changes of what was charged: 收费318.43万元，比上年增加22.28万元. */
final class MoneyChangeReader {
  private static final String FEES = "fees";
  private static final String WAN = "万元";

  private final TokenizedText text;
  private final Measures measures;
  private @Nullable Token charge;
  private @Nullable Token word;
  private boolean compared;
  private int labelFrom;
  private boolean elsewhere;

  MoneyChangeReader(TokenizedText text, Measures measures) {
    this.text = text;
    this.measures = measures;
  }

  void read(List<Claim> claims) {
    if (!Words.has(text.tokens(), Sense.CHARGE)) {
      return;
    }
    for (Token token : text.tokens()) {
      if (token.isStop()) {
        charge = null;
        compared = false;
        elsewhere = false;
      } else if (token.isNumber()) {
        number(token, claims);
        word = null;
        labelFrom = token.to();
      } else {
        labelFrom = token.is(TokenKind.BREAK) ? token.to() : labelFrom;
        word(token);
      }
    }
  }

  private void word(Token token) {
    if (token.is(Sense.CHARGE)) {
      elsewhere |= !token.of().equals(FEES) || charge != null;
      charge = token;
    } else if (token.is(Sense.COMPARED)) {
      compared = true;
    } else if (token.is(Sense.UP) || token.is(Sense.DOWN)) {
      word = token;
    }
    elsewhere |=
        token.is(Sense.AMONG)
            || token.is(Sense.INCLUDING)
            || token.is(Sense.OTHER_BODIES)
            || token.is(Sense.OTHER_SPAN)
            || token.is(Sense.PART_OF_YEAR)
            || token.is(Sense.PLAN)
            || token.is(TokenKind.COUNT);
  }

  private void number(Token number, List<Claim> claims) {
    elsewhere |= number.is(TokenKind.COUNT);
    Token of = charge;
    Token turn = word;
    boolean money = number.is(TokenKind.MONEY) && number.unit().equals(WAN);
    if (of == null
        || turn == null
        || !compared
        || elsewhere
        || number.vague()
        || !(money || (number.is(TokenKind.PERCENT) && !number.unit().equals("个百分点")))
        || !text.isClean(labelFrom, number.from())) {
      return;
    }
    BigDecimal amount = money ? MoneyReader.inWan(number) : number.value();
    claims.add(
        new Change(
            text.span(turn.from(), number.to()),
            text.span(number.from(), number.to()),
            money ? Change.ChangeKind.DIFFERENCE : Change.ChangeKind.PERCENT,
            turn.is(Sense.DOWN) ? amount.negate() : amount,
            measures.readings(FEES, List.of(Measures.ALL)),
            null,
            null,
            null,
            true,
            true));
  }
}
