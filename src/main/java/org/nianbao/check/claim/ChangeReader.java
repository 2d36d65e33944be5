package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.claim.Token.TokenKind;

/**
 * Understands changes: 增加22件, 增长11%, 是上年的1.11倍.
 *
 * <p>Longer than most classes: the patterns of changes are tried in one order.
 */
final class ChangeReader {
  /** From times to percent. */
  private static final int GROWTH_SHIFT = 2;

  private final TokenizedText text;
  private final List<Mention> mentions;

  ChangeReader(TokenizedText text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  void read(List<Claim> claims) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Token token = mention.token();
      if (token.vague() || token.unit().equals("个百分点")) {
        continue;
      }
      if (mention.change() || isRatio(mention)) {
        change(i, mention, claims);
      }
    }
    for (int at = 1; at < text.tokens().size(); at++) {
      if (text.tokens().get(at).is(Sense.LEVEL)) {
        level(at, claims);
      }
    }
  }

  /** 与上年持平: no change at all. */
  private void level(int at, List<Claim> claims) {
    Token level = text.tokens().get(at);
    Token compared = at > 0 ? text.tokens().get(at - 1) : level;
    Mention last = null;
    for (Mention mention : mentions) {
      last = mention.at() < at ? mention : last;
    }
    if (!compared.is(Sense.COMPARED)
        || !text.isClean(compared.to(), level.from())
        || last == null
        || last.topic() == null
        || !last.topic().firm()
        || !last.whole()
        || last.change()
        || last.former()
        || last.sentence() != sentenceOf(at)) {
      return;
    }
    claims.add(
        new Claim.Change(
            text.span(compared.from(), level.to()),
            null,
            Claim.Change.ChangeKind.DIFFERENCE,
            BigDecimal.ZERO,
            last.topic().readings(),
            last.token().value(),
            null,
            null,
            true,
            true));
  }

  private int sentenceOf(int at) {
    int sentence = 0;
    for (int i = 0; i < at; i++) {
      sentence += text.tokens().get(i).isMark("。！？\n") ? 1 : 0;
    }
    return sentence;
  }

  /** 是上年的2.7倍, 是上年200件的1.11倍. */
  private static boolean isRatio(Mention mention) {
    return mention.token().is(TokenKind.TIMES);
  }

  private void change(int i, Mention mention, List<Claim> claims) {
    Mention subject = subject(i, mention);
    if (subject == null) {
      return;
    }
    Topic topic = subject.topic();
    Token up = Words.last(mention.near(), Sense.UP);
    Token down = Words.last(mention.near(), Sense.DOWN);
    Token word = up != null && (down == null || up.from() > down.from()) ? up : down;
    BigDecimal value = mention.token().value();
    Claim.Change.ChangeKind kind = kind(mention, word);
    if (kind == Claim.Change.ChangeKind.PERCENT && mention.token().is(TokenKind.TIMES)) {
      value = value.movePointRight(GROWTH_SHIFT).setScale(value.scale() - GROWTH_SHIFT);
    }
    if (word != null && word.is(Sense.DOWN)) {
      value = value.negate();
    }
    boolean compared = isCompared(i, mention) || kind == Claim.Change.ChangeKind.RATIO;
    boolean clean = word == null || text.isClean(word.from(), mention.token().from());
    boolean clear =
        (subject.whole() || topic == null)
            && compared
            && clean
            && (kind != Claim.Change.ChangeKind.RATIO || isOfLastYear(i, mention));
    int from = Math.min(mention.labelFrom(), mention.token().from());
    claims.add(
        new Claim.Change(
            text.span(from, mention.token().to()),
            text.span(mention.token().from(), mention.token().to()),
            kind,
            value,
            topic == null ? List.of() : topic.readings(),
            stated(i, mention, subject),
            former(i, mention),
            kind == Claim.Change.ChangeKind.PERCENT ? difference(i, mention) : null,
            clear,
            clear && (topic == null || topic.firm())));
  }

  private static Claim.Change.ChangeKind kind(Mention mention, @Nullable Token word) {
    return switch (mention.token().kind()) {
      case COUNT -> Claim.Change.ChangeKind.DIFFERENCE;
      case PERCENT -> Claim.Change.ChangeKind.PERCENT;
      default -> word == null ? Claim.Change.ChangeKind.RATIO : Claim.Change.ChangeKind.PERCENT;
    };
  }

  private boolean isCompared(int i, Mention mention) {
    return mention.has(Sense.COMPARED)
        || mention.has(Sense.LAST_YEAR)
        || mention.near().stream().anyMatch(t -> t.is(TokenKind.YEAR) && t.of().equals("-1"))
        || former(i, mention) != null
        || sentence(i, mention).stream().anyMatch(m -> m.change() && m.has(Sense.COMPARED))
        || comparedBefore(mention);
  }

  private boolean comparedBefore(Mention mention) {
    for (int j = mention.at(); j >= 0 && !text.tokens().get(j).isMark("。！？\n"); j--) {
      Token token = text.tokens().get(j);
      if (token.is(Sense.COMPARED) || isComparedYear(token)) {
        return true;
      }
    }
    return false;
  }

  /** 与2023年相比, 较2023年. */
  private boolean isComparedYear(Token token) {
    return token.is(TokenKind.YEAR)
        && token.of().equals("-1")
        && "与较比同和".indexOf(text.before(token.from())) >= 0;
  }

  private boolean isOfLastYear(int i, Mention mention) {
    return mention.has(Sense.LAST_YEAR)
        || former(i, mention) != null
        || mention.near().stream().anyMatch(t -> t.is(TokenKind.YEAR) && t.of().equals("-1"));
  }

  /** The other numbers of its sentence, those before it first. */
  private List<Mention> sentence(int i, Mention mention) {
    List<Mention> found = new ArrayList<>();
    for (int j = i - 1; j >= 0 && mentions.get(j).sentence() == mention.sentence(); j--) {
      found.add(mentions.get(j));
    }
    return found;
  }

  private @Nullable Mention subject(int i, Mention mention) {
    if (mention.topic() != null) {
      return mention;
    }
    List<Mention> before = sentence(i, mention);
    boolean respectively = clauseHas(mention, Sense.RESPECTIVELY);
    if (respectively) {
      return respective(i, mention);
    }
    Mention bracketed = null;
    for (Mention other : before) {
      if (other.token().is(TokenKind.COUNT) && (!other.change() || other.topic() != null)) {
        if (other.depth() <= mention.depth()) {
          return other.topic() == null && !saysBoth(i, mention) ? null : other;
        }
        bracketed = bracketed == null ? other : bracketed;
      }
    }
    if (before.isEmpty() && mention.has(Sense.COMPARED)) {
      return onlyOneBefore(i, mention);
    }
    return bracketed == null || (bracketed.topic() == null && !saysBoth(i, mention))
        ? null
        : bracketed;
  }

  /** 收到申请384件。同比增加64件。: what a sentence said that says nothing else. */
  private @Nullable Mention onlyOneBefore(int i, Mention mention) {
    Mention only = i > 0 ? mentions.get(i - 1) : null;
    boolean alone =
        only != null
            && only.sentence() == mention.sentence() - 1
            && (i < 2 || mentions.get(i - 2).sentence() != only.sentence())
            && only.token().is(TokenKind.COUNT)
            && !only.change()
            && !only.former()
            && only.topic() != null
            && only.topic().firm();
    return alone ? only : null;
  }

  /** 接待1860人次，较上年的1600人次增加260人次: all three are said, whatever they are of. */
  private boolean saysBoth(int i, Mention mention) {
    Mention now = now(i);
    return now != null
        && (!mention.token().is(TokenKind.COUNT)
            || mention.token().unit().equals(now.token().unit()));
  }

  /** What is said of now where the two numbers before this one are it and what was before. */
  private @Nullable Mention now(int i) {
    if (i < 2) {
      return null;
    }
    Mention first = mentions.get(i - 2);
    Mention second = mentions.get(i - 1);
    boolean turned = first.former(); // 由48个整合为31个
    Mention now = turned ? second : first;
    Mention before = turned ? first : second;
    boolean both =
        before.former()
            && !now.former()
            && !before.change()
            && !now.change()
            && now.token().is(TokenKind.COUNT)
            && now.sentence() == mentions.get(i).sentence()
            && before.sentence() == now.sentence()
            && now.token().unit().equals(before.token().unit())
            && (!turned || now.has(Sense.TO));
    return both ? now : null;
  }

  private boolean clauseHas(Mention mention, Sense sense) {
    for (int j = mention.at(); j >= 0 && !text.tokens().get(j).isMark("，；。\n"); j--) {
      if (text.tokens().get(j).is(sense)) {
        return true;
      }
    }
    return false;
  }

  /** 复议7件，诉讼19件，分别比上年增加5件、12件: the first of these is of the first of those. */
  private @Nullable Mention respective(int i, Mention mention) {
    int nth = 0;
    for (int j = i - 1;
        j >= 0 && mentions.get(j).change() && mentions.get(j).sentence() == mention.sentence();
        j--) {
      nth++;
    }
    List<Mention> subjects =
        sentence(i, mention).reversed().stream()
            .filter(m -> m.token().is(TokenKind.COUNT) && !m.change() && m.topic() != null)
            .toList();
    return nth < subjects.size() ? subjects.get(nth) : null;
  }

  private @Nullable BigDecimal stated(int i, Mention mention, Mention subject) {
    Mention now = subject.topic() == null ? now(i) : null;
    if (now != null) {
      return now.token().value();
    }
    if (!subject.former() && !subject.change() && subject.at() != mention.at()) {
      return subject.token().value();
    }
    for (Mention other : sentence(i, mention)) {
      if (other.token().is(TokenKind.COUNT)
          && !other.change()
          && !other.former()
          && other.topic() != null) {
        return other.token().value();
      }
    }
    return null;
  }

  private @Nullable BigDecimal former(int i, Mention mention) {
    for (Mention other : sentence(i, mention)) {
      if (other.former()) {
        return other.token().value();
      }
      if (!other.change() && other.at() < mention.at() - 12) {
        return null;
      }
    }
    return null;
  }

  private @Nullable BigDecimal difference(int i, Mention mention) {
    for (Mention other : sentence(i, mention)) {
      if (other.change() && other.token().is(TokenKind.COUNT)) {
        return other.has(Sense.DOWN) ? other.token().value().negate() : other.token().value();
      }
      if (!other.change() && !other.former()) {
        return null;
      }
    }
    return null;
  }
}
