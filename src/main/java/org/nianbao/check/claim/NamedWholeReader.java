package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.claim.Measures.Meaning;
import org.nianbao.check.claim.Token.TokenKind;

/** Understands shares that name their whole: 占应办总数59件的5.08%, 占全县新收申请的16.15%. */
final class NamedWholeReader {
  private static final Pattern OF = Pattern.compile("[^，。；：（）、]{0,8}的");

  /** Areas that hold more than any report speaks for, or may. */
  private static final List<String> LARGER = List.of("全国", "全省", "全市", "全区", "全州");

  private final TokenizedText text;
  private final List<Mention> mentions;
  private final TopicReader topics;

  NamedWholeReader(TokenizedText text, List<Mention> mentions, TopicReader topics) {
    this.text = text;
    this.mentions = mentions;
    this.topics = topics;
  }

  /** The claim that the i-th number makes, if it is a percentage of what is named before it. */
  Optional<Claim> read(int i) {
    Mention percent = mentions.get(i);
    Token share = share(percent);
    if (share == null || percent.token().vague() || i == 0) {
      return Optional.empty();
    }
    Mention before = mentions.get(i - 1);
    if (before.token().from() >= share.to()) {
      return i > 1 && isWhole(before, share, percent)
          ? claim(percent, i - 2, share, List.of(before.token().value()), List.of())
          : Optional.empty();
    }
    List<Meaning> wholes = wholes(share, percent);
    return wholes.isEmpty()
        ? Optional.empty()
        : claim(percent, i - 1, share, said(i, wholes), wholes);
  }

  /** The 占 of its clause. */
  private @Nullable Token share(Mention percent) {
    for (int at = percent.at() - 1; at >= 0; at--) {
      Token token = text.tokens().get(at);
      if (token.is(TokenKind.BREAK)) {
        return null;
      }
      if (token.is(Sense.SHARE)) {
        return token;
      }
    }
    return null;
  }

  private boolean isWhole(Mention count, Token share, Mention percent) {
    return count.token().is(TokenKind.COUNT)
        && !count.change()
        && !count.token().vague()
        && count.token().from() - share.to() <= LABEL
        && OF.matcher(between(count.token(), percent)).matches();
  }

  /** A longer label may be that of a whole of its own. */
  private static final int LABEL = 8;

  private String between(Token from, Mention to) {
    return text.text().text().substring(from.to(), to.token().from());
  }

  /** What the words between 占 and the percentage count. */
  private List<Meaning> wholes(Token share, Mention percent) {
    List<Token> words = percent.near().stream().filter(t -> t.from() >= share.to()).toList();
    boolean named =
        Words.has(words, Sense.REQUEST)
            && Words.hasAny(
                words, Sense.RECEIVE, Sense.NEWLY_RECEIVE, Sense.HANDLE, Sense.WHOLE_AREA)
            && !Words.hasAny(words, Sense.OTHER_BODIES, Sense.OTHER_SPAN, Sense.LAST_YEAR)
            && words.stream().noneMatch(this::isLarger)
            && OF.matcher(between(share, percent)).matches()
            && text.isClean(share.to(), percent.token().from());
    Topic topic = named ? topics.before(percent.token(), words) : null;
    return topic != null && topic.isRequests() ? topic.readings() : List.of();
  }

  private boolean isLarger(Token word) {
    return word.is(Sense.WHOLE_AREA)
        && LARGER.contains(text.text().text().substring(word.from(), word.to()));
  }

  /** The counts of its sentence that are of the same. */
  private List<BigDecimal> said(int i, List<Meaning> wholes) {
    List<BigDecimal> said = new ArrayList<>();
    for (int j = i - 2; j >= 0 && mentions.get(j).sentence() == mentions.get(i).sentence(); j--) {
      Topic topic = mentions.get(j).topic();
      if (topic != null && topic.readings().stream().anyMatch(wholes::contains)) {
        said.add(mentions.get(j).token().value());
      }
    }
    return said;
  }

  /** Of the count before 占, or of what a run of counts before it makes up. */
  private Optional<Claim> claim(
      Mention percent, int part, Token share, List<BigDecimal> said, List<Meaning> wholes) {
    List<BigDecimal> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int j = part; j >= 0 && mentions.get(j).sentence() == percent.sentence(); j--) {
      Mention mention = mentions.get(j);
      if (!mention.token().is(TokenKind.COUNT) || mention.token().vague()) {
        break;
      }
      if (!mention.change() && !mention.former()) {
        sum = sum.add(mention.token().value());
        parts.add(mention.token().value());
        parts.add(sum);
      }
    }
    if (parts.isEmpty() || share.from() - mentions.get(part).token().to() > LABEL) {
      return Optional.empty();
    }
    Token number = percent.token();
    return Optional.of(
        new Claim.Share(
            text.span(mentions.get(part).labelFrom(), number.to()),
            text.span(number.from(), number.to()),
            number.value(),
            parts.stream().distinct().toList(),
            List.of(),
            said,
            wholes,
            BigDecimal.ZERO,
            true));
  }
}
