package org.nianbao.check.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.words.Sense.Role;
import org.nianbao.check.words.Subject.Outcome;
import org.nianbao.check.words.Token.Kind;

/** Understands that there is none: 未收到申请, 无行政复议、行政诉讼, 没有收取信息处理费. */
final class ZeroReader {
  private final Prose prose;

  ZeroReader(Prose prose) {
    this.prose = prose;
  }

  /**
   * @param before what precedes the word in its clause
   * @param clause what follows the word, up to the next comma
   * @param zero the word
   */
  void read(
      Words before, List<Token> clause, Token zero, Doubts doubts, Parts parts, List<Said> into) {
    if (doubts.any() || clause.isEmpty() || clause.stream().anyMatch(Token::isNumber)) {
      return;
    }
    Words words = Words.of(prose.text(), clause.stream().filter(t -> !t.is(Kind.BREAK)).toList());
    if (words.all().isEmpty() || words.has(Role.DOUBT) || words.has(Role.RESULT)) {
      return;
    }
    Token last = words.all().getLast();
    for (Topic topic : topics(before, words, parts)) {
      if (words.isFiller(topic.to(), end(clause, last))) {
        into.add(
            new Said(
                prose.passage(zero.from(), Math.max(topic.to(), last.to())),
                topic.subjects(),
                Outcome.TOTAL,
                List.of(),
                BigDecimal.ZERO,
                doubts.lastYear(),
                false));
      }
    }
  }

  /** Where the clause ends: at the next mark or at the end of the prose. */
  private int end(List<Token> clause, Token last) {
    return prose.clauseEnd(Math.max(last.to(), clause.getLast().to()));
  }

  private List<Topic> topics(Words before, Words words, Parts parts) {
    List<Topic> topics = new ArrayList<>();
    Token last = words.all().getLast();
    for (Role role : List.of(Role.DISPUTE, Role.DECISION, Role.CHARGE)) {
      List<Token> found = words.of(role);
      if (!found.isEmpty() && words.isRow(found)) {
        if (role == Role.DECISION && (words.has(Role.OBJECT) || words.has(Role.ACT))) {
          return List.of();
        }
        int to = found.getLast().to();
        found.forEach(
            t ->
                topics.add(
                    new Topic(
                        List.of(TopicReader.subject(t)), Outcome.TOTAL, List.of(), t.from(), to)));
      }
    }
    if (topics.isEmpty() && !words.has(Sense.FOREIGN)) {
      Topic topic = requests(before, words, last, parts);
      if (topic != null) {
        topics.add(topic);
      }
    }
    return topics;
  }

  private static @Nullable Topic requests(Words before, Words words, Token last, Parts parts) {
    if (words.has(Sense.DOCUMENT)) {
      boolean issue = words.has(Sense.ISSUE);
      return issue == words.has(Sense.REPEAL) || words.has(Sense.OTHER_ACT)
          ? null
          : Topic.of(issue ? Subject.DOCUMENTS_ISSUED : Subject.DOCUMENTS_REPEALED, last);
    }
    Token carry = words.last(Sense.CARRY);
    if (carry != null) {
      return Topic.of(
          words.has(Sense.LAST_YEAR) || before.has(Sense.LAST_YEAR)
              ? Subject.CARRIED_IN
              : Subject.CARRIED_FORWARD,
          carry);
    }
    boolean received = words.has(Sense.RECEIVE) || words.has(Sense.NEWLY_RECEIVE);
    return received && last.is(Sense.REQUEST) && !words.has(Role.APPLICANT) && parts.isWhole()
        ? Topic.of(Subject.RECEIVED, last)
        : null;
  }
}
