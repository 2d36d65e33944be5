package org.nianbao.check.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.words.Sense.Role;
import org.nianbao.check.words.Subject.Area;
import org.nianbao.check.words.Token.Kind;

/** Understands growth against last year: 比上年增加3件, 同比增长12%, 与上年持平. */
final class GrowthReader {
  private static final int NEAR = 4;
  private static final Pattern OF = Pattern.compile("度?的");

  private final Prose prose;
  private final Scope scope;

  GrowthReader(Prose prose, Scope scope) {
    this.prose = prose;
    this.scope = scope;
  }

  /** Whether a number says by how much, and not how many. */
  static boolean isChange(Words before, Token number) {
    List<Token> changes = before.of(Role.CHANGE);
    return !changes.isEmpty()
        && (number.from() - changes.getLast().to() <= NEAR || before.has(Sense.COMPARED));
  }

  void read(Words before, Token number, List<Said> said, TopicReader topics, List<Growth> growths) {
    Token change = before.of(Role.CHANGE).getLast();
    Token compared = compared(before);
    if (compared == null || change.from() < compared.from() || number.vague()) {
      return;
    }
    boolean share = number.is(Kind.PERCENT) || number.is(Kind.TIMES);
    if (share && number.unit().length() > 1) {
      return; // 个百分点
    }
    BigDecimal by = number.is(Kind.TIMES) ? number.value().scaleByPowerOfTen(2) : number.value();
    BigDecimal amount = change.is(Sense.DOWN) ? by.negate() : by;
    Words own =
        Words.of(
            prose.text(), before.all().stream().filter(t -> t.to() <= compared.from()).toList());
    add(own, compared, number, said, topics, amount, share, growths);
  }

  private void add(
      Words own,
      Token compared,
      Token number,
      List<Said> said,
      @Nullable TopicReader topics,
      BigDecimal amount,
      boolean percent,
      List<Growth> growths) {
    boolean bare = own.all().stream().allMatch(t -> t.is(Sense.SHARE) || t.is(Kind.YEAR));
    if (bare) {
      if (!said.isEmpty() && isLevel(said.getLast())) {
        Said level = said.getLast();
        growths.add(
            new Growth(prose.from(level.passage(), number.to()), level, true, amount, percent));
      }
      return;
    }
    Topic topic = topics == null ? null : topics.read(compared, own, new Words(prose.text()));
    if (topic != null && topic.area() != Area.DOCUMENTS) {
      Passage passage = prose.passage(topic.from(), number.to());
      Said of =
          new Said(
              passage,
              topic.subjects(),
              topic.outcome(),
              topic.columns(),
              BigDecimal.ZERO,
              false,
              false);
      growths.add(new Growth(passage, of, false, amount, percent));
    }
  }

  /** 是上年的2.7倍. */
  void times(Words before, Token number, List<Said> said, List<Growth> growths) {
    Token last = before.last(Sense.LAST_YEAR);
    if (last != null && isOf(last, number) && !said.isEmpty() && !number.vague()) {
      BigDecimal more = number.value().subtract(BigDecimal.ONE).scaleByPowerOfTen(2);
      add(new Words(prose.text()), last, number, said, null, more, true, growths);
    }
  }

  /** 较上年的81件: what there was of that which was spoken of just before. */
  Optional<Said> former(Words before, Token number, List<Said> said) {
    Token compared = compared(before);
    return compared != null
            && isOf(compared, number)
            && !said.isEmpty()
            && isLevel(said.getLast())
            && number.is(Kind.COUNT)
            && !number.vague()
        ? Optional.of(
            said.getLast()
                .lastYear(prose.from(said.getLast().passage(), number.to()), number.value()))
        : Optional.empty();
  }

  private boolean isOf(Token year, Token number) {
    return year.to() < number.from() && prose.between(year.to(), number.from(), OF);
  }

  /** 与上年持平. */
  void level(Words before, Token word, List<Said> said, List<Growth> growths) {
    Token compared = compared(before);
    if (compared != null) {
      add(new Words(prose.text()), compared, word, said, null, BigDecimal.ZERO, false, growths);
    }
  }

  private static boolean isLevel(Said said) {
    return !said.lastYear() && !said.partial();
  }

  /** 同比, 较上年, or the year itself: 较2021年. */
  private @Nullable Token compared(Words before) {
    Token word = before.last(Sense.COMPARED);
    if (word != null) {
      return word;
    }
    for (Token token : before.all()) {
      if (Lexer.isYear(token, scope.year() - 1) && "较比".indexOf(before.charBefore(token)) >= 0) {
        return token;
      }
    }
    return null;
  }
}
