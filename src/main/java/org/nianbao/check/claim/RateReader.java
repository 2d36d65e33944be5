package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands rates that are named after their part: 许可5218件，其中网上办理4402件，网办率84.36%. Whatever they
 * are of, part and whole are both said.
 */
final class RateReader {
  private static final Pattern NAME = Pattern.compile("(.)(.)率(?:为|达|达到|约为|是)?$");
  private static final String MARKS = "，；：（）、。！？\n";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final TokenizedText text;
  private final List<Mention> mentions;

  RateReader(TokenizedText text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /** What the percentage of the i-th number is the share of. */
  Optional<Claim> read(int i) {
    Mention rate = mentions.get(i);
    String all = text.text().text();
    Matcher name = NAME.matcher(all.substring(rate.labelFrom(), rate.token().from()));
    if (!name.find() || rate.token().vague() || rate.token().value().compareTo(HUNDRED) == 0) {
      return Optional.empty();
    }
    List<Mention> pair = isBeforeBracket(rate) ? bracketed(i) : before(i);
    if (pair.size() != 2) {
      pair = due(i);
    }
    if (pair.size() != 2) {
      return Optional.empty();
    }
    Mention one = pair.get(0);
    Mention other = pair.get(1);
    boolean firstIsPart =
        isNamed(one, name) && (!isNamed(other, name) || label(other).contains("应"));
    Mention part = firstIsPart ? one : other;
    Mention whole = firstIsPart ? other : one;
    if (!isNamed(part, name)
        || !part.token().unit().equals(whole.token().unit())
        || part.token().value().compareTo(whole.token().value()) > 0) {
      return Optional.empty();
    }
    TextSpan number = text.span(rate.token().from(), rate.token().to());
    return Optional.of(
        new Claim.Share(
            text.span(rate.labelFrom(), rate.token().to()),
            number,
            rate.token().value(),
            List.of(part.token().value()),
            List.of(),
            List.of(whole.token().value()),
            List.of(),
            BigDecimal.ZERO,
            true));
  }

  private boolean isNamed(Mention mention, Matcher name) {
    String all = text.text().text();
    int end = mention.token().to();
    while (end < all.length() && MARKS.indexOf(all.charAt(end)) < 0) {
      end++;
    }
    String words = all.substring(mention.labelFrom(), end);
    return words.contains(name.group(1)) && words.contains(name.group(2));
  }

  private boolean isBeforeBracket(Mention rate) {
    int next = rate.at() + 1;
    return next < text.tokens().size() && text.tokens().get(next).isMark("（");
  }

  /** 公开率53.57%（公开30件，答复56件）. */
  private List<Mention> bracketed(int i) {
    List<Mention> found = new ArrayList<>();
    int depth = mentions.get(i).depth() + 1;
    for (int j = i + 1; j < mentions.size() && mentions.get(j).depth() == depth; j++) {
      found.add(mentions.get(j));
    }
    return counts(found);
  }

  /** 公开率98.5%，应公开文件200份，实际公开197份. */
  private List<Mention> due(int i) {
    if (i + 2 >= mentions.size() || mentions.get(i + 2).sentence() != mentions.get(i).sentence()) {
      return List.of();
    }
    Mention whole = mentions.get(i + 1);
    Mention part = mentions.get(i + 2);
    return label(whole).contains("应") && label(part).contains("实际")
        ? counts(List.of(part, whole))
        : List.of();
  }

  private String label(Mention mention) {
    return text.text().text().substring(mention.labelFrom(), mention.token().from());
  }

  /** The part directly before it, and the whole that this is said to be among. */
  private List<Mention> before(int i) {
    if (i < 2) {
      return List.of();
    }
    Mention whole = mentions.get(i - 2);
    Mention part = mentions.get(i - 1);
    boolean here =
        whole.sentence() == mentions.get(i).sentence()
            && whole.depth() == part.depth()
            && part.depth() == mentions.get(i).depth();
    return here && isAmong(whole, part) ? counts(List.of(part, whole)) : List.of();
  }

  private boolean isAmong(Mention whole, Mention part) {
    String between = text.text().text().substring(whole.token().to(), part.token().from());
    return between.contains("中，") || isOpened(part);
  }

  private boolean isOpened(Mention part) {
    for (int at = part.at() - 1; at >= 0 && !text.tokens().get(at).isNumber(); at--) {
      if (text.tokens().get(at).is(Sense.AMONG)) {
        return true;
      }
    }
    return false;
  }

  private static List<Mention> counts(List<Mention> found) {
    return found.stream()
            .allMatch(m -> m.token().is(Token.TokenKind.COUNT) && !m.change() && !m.former())
        ? found
        : List.of();
  }
}
