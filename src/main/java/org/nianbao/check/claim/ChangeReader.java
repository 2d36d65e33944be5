package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.claim.Token.Kind;

/** Understands changes: 增加22件, 增长11%, 是上年的1.11倍. */
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
            Claim.Change.Kind.DIFFERENCE,
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
    return mention.token().is(Kind.TIMES);
  }

  private void change(int i, Mention mention, List<Claim> claims) {
    Mention subject = subject(i, mention);
    if (subject == null || subject.topic() == null) {
      return;
    }
    Token up = Words.last(mention.near(), Sense.UP);
    Token down = Words.last(mention.near(), Sense.DOWN);
    Token word = up != null && (down == null || up.from() > down.from()) ? up : down;
    BigDecimal value = mention.token().value();
    Claim.Change.Kind kind = kind(mention, word);
    if (kind == Claim.Change.Kind.PERCENT && mention.token().is(Kind.TIMES)) {
      value = value.movePointRight(GROWTH_SHIFT).setScale(value.scale() - GROWTH_SHIFT);
    }
    if (word != null && word.is(Sense.DOWN)) {
      value = value.negate();
    }
    boolean compared = isCompared(i, mention) || kind == Claim.Change.Kind.RATIO;
    boolean clean = word == null || text.isClean(word.from(), mention.token().from());
    boolean clear =
        subject.whole()
            && compared
            && clean
            && (kind != Claim.Change.Kind.RATIO || isOfLastYear(i, mention));
    int from = Math.min(mention.labelFrom(), mention.token().from());
    claims.add(
        new Claim.Change(
            text.span(from, mention.token().to()),
            text.span(mention.token().from(), mention.token().to()),
            kind,
            value,
            subject.topic().readings(),
            stated(i, mention, subject),
            former(i, mention),
            kind == Claim.Change.Kind.PERCENT ? difference(i, mention) : null,
            clear,
            clear && subject.topic().firm()));
  }

  private static Claim.Change.Kind kind(Mention mention, @Nullable Token word) {
    return switch (mention.token().kind()) {
      case COUNT -> Claim.Change.Kind.DIFFERENCE;
      case PERCENT -> Claim.Change.Kind.PERCENT;
      default -> word == null ? Claim.Change.Kind.RATIO : Claim.Change.Kind.PERCENT;
    };
  }

  private boolean isCompared(int i, Mention mention) {
    return mention.has(Sense.COMPARED)
        || mention.has(Sense.LAST_YEAR)
        || mention.near().stream().anyMatch(t -> t.is(Kind.YEAR) && t.of().equals("-1"))
        || former(i, mention) != null
        || sentence(i, mention).stream().anyMatch(m -> m.change() && m.has(Sense.COMPARED))
        || comparedBefore(mention);
  }

  private boolean comparedBefore(Mention mention) {
    for (int j = mention.at(); j >= 0 && !text.tokens().get(j).isMark("。！？\n"); j--) {
      if (text.tokens().get(j).is(Sense.COMPARED)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfLastYear(int i, Mention mention) {
    return mention.has(Sense.LAST_YEAR)
        || former(i, mention) != null
        || mention.near().stream().anyMatch(t -> t.is(Kind.YEAR) && t.of().equals("-1"));
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
    for (Mention other : before) {
      if (other.token().is(Kind.COUNT) && !other.change()) {
        return other.topic() == null ? null : other;
      }
    }
    return null;
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
            .filter(m -> m.token().is(Kind.COUNT) && !m.change() && m.topic() != null)
            .toList();
    return nth < subjects.size() ? subjects.get(nth) : null;
  }

  private @Nullable BigDecimal stated(int i, Mention mention, Mention subject) {
    if (!subject.former() && subject.at() != mention.at()) {
      return subject.token().value();
    }
    for (Mention other : sentence(i, mention)) {
      if (other.token().is(Kind.COUNT)
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
      if (other.change() && other.token().is(Kind.COUNT)) {
        return other.has(Sense.DOWN) ? other.token().value().negate() : other.token().value();
      }
      if (!other.change() && !other.former()) {
        return null;
      }
    }
    return null;
  }
}
