package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.claim.Token.TokenKind;

/** What was charged, and of what it is said to consist: 共计380元，其中民政局330元、住建局50元. */
final class MoneyParts {
  private MoneyParts() {}

  static void read(TokenizedText text, List<Claim> claims) {
    List<Token> tokens = text.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token whole = tokens.get(i);
      if (!whole.is(TokenKind.MONEY) || whole.vague()) {
        continue;
      }
      List<Token> parts = parts(tokens, i + 1);
      BigDecimal sum = parts.stream().map(Token::value).reduce(BigDecimal.ZERO, BigDecimal::add);
      boolean wrong =
          parts.size() > 1
              ? sum.compareTo(whole.value()) != 0
              : !parts.isEmpty() && sum.compareTo(whole.value()) > 0;
      if (wrong) {
        claims.add(
            new Claim.SumClaim(
                text.span(whole.from(), parts.getLast().to()),
                plain(whole.value()),
                parts.stream().map(p -> plain(p.value())).toList(),
                plain(sum),
                null,
                null,
                null));
      }
    }
  }

  /** The amounts behind 其中 or in a bracket; none if the list says that it is not all. */
  private static List<Token> parts(List<Token> tokens, int from) {
    List<Token> parts = new ArrayList<>();
    boolean announced = false;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isMark("。！？；\n）")) {
        break;
      }
      if (token.is(Sense.AMONG) || token.isMark("（") || token.is(Sense.INCLUDING)) {
        announced = true;
      } else if (token.is(TokenKind.MONEY)) {
        if (!announced || token.vague()) {
          return List.of();
        }
        parts.add(token);
      } else if (announced
          && (token.is(Sense.OPEN) || token.is(Sense.UP) || token.is(Sense.DOWN))) {
        return List.of();
      }
    }
    return parts;
  }

  private static BigDecimal plain(BigDecimal value) {
    return new BigDecimal(value.stripTrailingZeros().toPlainString());
  }
}
