package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.claim.Token.TokenKind;

/**
 * Understands wholes that are not exact, 21.6万次 or 9000余条, and their parts behind 其中: how much is
 * missing cannot be told, but none can be more than the most that the whole may be.
 */
final class RoughWholeReader {
  private final TokenizedText text;
  private final List<Mention> mentions;

  RoughWholeReader(TokenizedText text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  void read(List<Claim> claims) {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention whole = mentions.get(i);
      if (!isRough(whole.token()) || !isOpened(whole, mentions.get(i + 1))) {
        continue;
      }
      RoughNumber most = RoughNumber.of(whole.token(), text.text().text()).orElse(null);
      if (most != null) {
        judge(whole, items(i), most, claims);
      }
    }
  }

  private static boolean isRough(Token token) {
    return token.is(TokenKind.COUNT) && token.vague() && !token.unit().isEmpty();
  }

  private boolean isOpened(Mention whole, Mention item) {
    return whole.sentence() == item.sentence()
        && text.tokens().subList(whole.at() + 1, item.at()).stream()
            .anyMatch(t -> t.is(Sense.AMONG) || t.is(Sense.INCLUDING));
  }

  private List<Mention> items(int i) {
    Mention whole = mentions.get(i);
    List<Mention> items = new ArrayList<>();
    for (int j = i + 1; j < mentions.size(); j++) {
      Mention item = mentions.get(j);
      if (item.sentence() != whole.sentence()
          || !item.token().is(TokenKind.COUNT)
          || !item.token().unit().equals(whole.token().unit())
          || item.depth() != mentions.get(i + 1).depth()
          || Words.hasAny(item.near(), Sense.UP, Sense.DOWN, Sense.TOTAL, Sense.OVERLAP)
          || (j > i + 1
              && (isOpened(whole, mentions.get(i + 1)) && isOpened(mentions.get(j - 1), item)))) {
        break;
      }
      items.add(item);
    }
    return items;
  }

  private void judge(Mention whole, List<Mention> items, RoughNumber most, List<Claim> claims) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Mention item : items) {
      BigDecimal value = item.token().value();
      sum = sum.add(value);
      if (value.compareTo(most.high()) > 0) {
        claims.add(claim(whole, List.of(item), value));
        return;
      }
    }
    // the same is published in more than one place
    boolean overlaps = Words.hasAny(whole.near(), Sense.INFO, Sense.PUBLISH);
    if (items.size() > 1 && !overlaps && sum.compareTo(most.high()) > 0) {
      claims.add(claim(whole, items, sum));
    }
  }

  private Claim claim(Mention whole, List<Mention> items, BigDecimal sum) {
    return new Claim.SumClaim(
        text.span(whole.labelFrom(), items.getLast().token().to()),
        whole.token().value(),
        items.stream().map(m -> m.token().value()).toList(),
        sum,
        null,
        null,
        null);
  }
}
