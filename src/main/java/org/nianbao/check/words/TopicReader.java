package org.nianbao.check.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.words.Sense.Role;
import org.nianbao.check.words.Subject.Outcome;

/** Says what a number counts, from the words before and behind it; null if that is not certain. */
final class TopicReader {
  private static final String JOINS = "、和及与或等";
  private static final int NEAR = 2;
  private static final int SAME_CLAUSE = 14;
  private static final Map<Sense, Outcome> OUTCOMES =
      Map.of(
          Sense.UPHELD, Outcome.UPHELD,
          Sense.CORRECTED, Outcome.CORRECTED,
          Sense.OTHER_RESULT, Outcome.OTHER,
          Sense.PENDING, Outcome.PENDING);

  private final RequestReader requests;
  private final Memory memory;

  TopicReader(Memory memory, int year) {
    this.memory = memory;
    this.requests = new RequestReader(memory, year);
  }

  /**
   * @param number the number, or what stands for one
   * @param before the words before it, back to the last number or comma
   * @param after the words behind it, on to the next number or comma
   */
  @Nullable Topic read(Token number, Words before, Words after) {
    if (after.has(Sense.PART_OF_YEAR)) {
      return null; // 答复1件平均用时8天
    }
    Topic behind = directlyBehind(number, before, after);
    if (behind != null) {
      return behind;
    }
    Topic result = resultBehind(number, before, after);
    if (result != null) {
      return result;
    }
    if (before.has(Role.RESULT) || before.has(Role.DISPUTE)) {
      return dispute(number, before);
    }
    if (before.has(Role.DOCUMENT) || (before.has(Role.ACT) && memory.document())) {
      return document(number, before);
    }
    if (before.has(Role.DECISION)) {
      return memory.act() ? null : decision(number, before);
    }
    if (before.has(Role.OUTCOME)) {
      return outcome(number, before);
    }
    Topic topic = requests.read(number, before, after);
    return topic == null && !before.has(Role.VERB) ? behind(number, after) : topic;
  }

  private static @Nullable Topic directlyBehind(Token number, Words before, Words after) {
    if (after.all().isEmpty() || after.all().getFirst().from() - number.to() > NEAR) {
      return null;
    }
    Token word = after.all().getFirst();
    if (word.is(Sense.DOCUMENT) && !before.has(Sense.REGULATION)) {
      Subject act = act(before);
      return act == null || act == Subject.DOCUMENTS ? null : Topic.of(act, word);
    }
    return word.is(Role.DISPUTE) && !before.has(Role.DISPUTE) && !after.has(Sense.TRIAL)
        ? settled(word, after)
        : null;
  }

  private static @Nullable Topic settled(Token dispute, Words after) {
    Subject subject = dispute.sense() == null ? null : dispute.sense().subject();
    if (subject == null || after.of(Role.DISPUTE).size() > 1) {
      return null;
    }
    List<Token> results = after.of(Role.RESULT);
    Topic topic = Topic.of(subject, dispute);
    return results.isEmpty() ? topic : results.size() == 1 ? result(topic, results.get(0)) : null;
  }

  private static @Nullable Topic result(Topic topic, Token word) {
    Outcome outcome = word.sense() == null ? null : OUTCOMES.get(word.sense());
    return outcome == null ? null : topic.with(outcome);
  }

  /** 2件维持、1件被纠正, of disputes of one kind. */
  private @Nullable Topic resultBehind(Token number, Words before, Words after) {
    Subject head = memory.settled();
    if (head == null || before.has(Role.DISPUTE) || after.all().size() != 1) {
      return null;
    }
    Token word = after.all().getFirst();
    List<Token> earlier = before.of(Role.RESULT);
    boolean ownItem = earlier.isEmpty() || JOINS.indexOf(before.charAfter(earlier.getLast())) >= 0;
    return word.is(Role.RESULT) && word.from() - number.to() <= NEAR && ownItem
        ? result(Topic.of(head, word), word)
        : null;
  }

  private @Nullable Topic dispute(Token number, Words before) {
    if (before.has(Sense.TRIAL) || before.has(Role.CHARGE)) {
      return null;
    }
    List<Token> disputes = before.of(Role.DISPUTE);
    List<Token> results = before.of(Role.RESULT);
    if (!results.isEmpty()) {
      Token last = results.getLast();
      Subject head = disputes.isEmpty() ? memory.settled() : subject(disputes.getFirst());
      return head == null || disputes.size() > 1 || !before.isFiller(last.to(), number.from())
          ? null
          : result(Topic.of(head, last), last);
    }
    Token last = disputes.getLast();
    if (!before.isFiller(last.to(), number.from()) || !before.isRow(disputes)) {
      return null;
    }
    List<Subject> subjects = disputes.stream().map(TopicReader::subject).distinct().toList();
    return subjects.size() < disputes.size()
        ? null
        : new Topic(subjects, Outcome.TOTAL, List.of(), disputes.getFirst().from(), last.to());
  }

  static Subject subject(Token word) {
    Subject subject = word.sense() == null ? null : word.sense().subject();
    if (subject == null) {
      throw new IllegalArgumentException("Says nothing that could be counted: " + word);
    }
    return subject;
  }

  private static @Nullable Topic document(Token number, Words before) {
    Token document = before.last(Sense.DOCUMENT);
    Subject act = act(before);
    if (act == null || before.has(Sense.REGULATION)) {
      return null;
    }
    if (document == null) {
      Token verb = before.of(Role.ACT).getLast();
      return act == Subject.DOCUMENTS || number.from() - verb.to() > NEAR - 1
          ? null
          : Topic.of(act, verb);
    }
    boolean among =
        JOINS.indexOf(before.charBefore(document)) >= 0
            || JOINS.indexOf(before.charAfter(document)) >= 0;
    return among || !isFillerOrAct(number, before, document)
        ? null
        : Topic.of(act, document).from(before.all().getFirst().from());
  }

  /** 规范性文件5件, or 规范性文件废止5件. */
  private static boolean isFillerOrAct(Token number, Words before, Token document) {
    int from = document.to();
    for (Token act : before.of(Role.ACT)) {
      if (act.from() >= from && before.isFiller(from, act.from())) {
        from = act.to();
      }
    }
    return before.isFiller(from, number.from());
  }

  /** What was done with documents; null if it is nothing that the table counts. */
  private static @Nullable Subject act(Words before) {
    boolean issued = before.has(Sense.ISSUE);
    boolean repealed = before.has(Sense.REPEAL);
    if (before.has(Sense.IN_FORCE)) {
      return issued || repealed ? null : Subject.DOCUMENTS_IN_FORCE;
    }
    if (issued && repealed) {
      return null;
    }
    if (issued || repealed) {
      return issued ? Subject.DOCUMENTS_ISSUED : Subject.DOCUMENTS_REPEALED;
    }
    return before.has(Sense.OTHER_ACT) ? null : Subject.DOCUMENTS;
  }

  private static @Nullable Topic decision(Token number, Words before) {
    List<Token> decisions = before.of(Role.DECISION);
    boolean other =
        before.has(Role.OBJECT) || before.has(Sense.QUALIFIED) || before.has(Sense.RECEIVE);
    Token last = decisions.getLast();
    return other || decisions.size() > 1 || !before.isFiller(last.to(), number.from())
        ? null
        : Topic.of(subject(last), last);
  }

  private static @Nullable Topic outcome(Token number, Words before) {
    List<Token> outcomes = before.of(Role.OUTCOME);
    Token last = outcomes.getLast();
    if (before.has(Sense.QUALIFIED)
        || !before.isRow(outcomes)
        || !before.isFiller(last.to(), number.from())) {
      return null;
    }
    List<Subject> subjects = outcomes.stream().map(TopicReader::subject).distinct().toList();
    return new Topic(subjects, Outcome.TOTAL, List.of(), outcomes.getFirst().from(), last.to());
  }

  /** 1件结转下年度, 5件不予公开. */
  private @Nullable Topic behind(Token number, Words after) {
    if (after.has(Sense.QUALIFIED) || after.all().isEmpty()) {
      return null;
    }
    Topic carried = requests.carried(after);
    if (carried != null) {
      return carried.to() - number.to() <= SAME_CLAUSE ? carried : null;
    }
    for (Token word : after.all()) {
      if (word.from() - number.to() > SAME_CLAUSE) {
        return null;
      }
      if (word.is(Role.OUTCOME)) {
        boolean ends = after.charBefore(word) == '等'; // 涉及国家秘密4件等不予公开共39件
        return word.from() - number.to() <= NEAR && !ends ? Topic.of(subject(word), word) : null;
      }
      if (word.is(Role.DISPUTE)) {
        return settled(word, after);
      }
    }
    return null;
  }
}
