package org.nianbao.check.words;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.words.Sense.Role;
import org.nianbao.check.words.Subject.Area;
import org.nianbao.check.words.Subject.Outcome;
import org.nianbao.check.words.Token.Kind;

/** Understands what one sentence says in numbers. */
final class SentenceReader {
  private static final int BEHIND = 2;
  private static final String COUNTED_IN = "件份宗起例个次件次";

  private final Prose prose;
  private final List<Token> tokens;
  private final Memory memory;
  private final TopicReader topics;
  private final Doubts doubts;
  private final Parts parts = new Parts();
  private final GrowthReader growth;
  private final ZeroReader zeros;
  private final Deque<Topic> respectively = new ArrayDeque<>();
  private final List<Said> said = new ArrayList<>();
  private int windowStart;
  private Words lookedBack;
  private boolean justSaid;
  private int saidBefore;

  SentenceReader(Prose prose, List<Token> tokens, Memory memory, Scope scope) {
    this.prose = prose;
    this.tokens = tokens;
    this.memory = memory;
    this.topics = new TopicReader(memory, scope.year());
    this.doubts = new Doubts(prose.text(), scope);
    this.growth = new GrowthReader(prose, scope);
    this.zeros = new ZeroReader(prose);
    this.lookedBack = new Words(prose.text());
  }

  void read(List<Said> into, List<Growth> growths) {
    memory.startSentence();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      doubts.see(token, carries(i));
      memory.see(token);
      parts.see(token);
      if (token.is(Kind.BREAK)) {
        breakAt(i, token);
      } else if (token.is(Sense.ZERO)) {
        zeros.read(before(i), clauseFrom(i + 1), token, doubts, parts, said);
      } else if (token.is(Sense.ALL)) {
        all(i);
      } else if (token.isNumber()) {
        number(i, token, growths);
        windowStart = i + 1;
        lookedBack = new Words(prose.text());
      } else if (token.is(Sense.LEVEL)) {
        growth.level(before(i), token, justSaid ? said : List.of(), growths);
      }
    }
    into.addAll(said);
  }

  private boolean carries(int i) {
    int near = Math.min(i + 3, tokens.size());
    for (Token next : tokens.subList(i + 1, near)) {
      if (next.is(Kind.BREAK) || next.is(Sense.CARRY)) {
        return next.is(Sense.CARRY);
      }
    }
    return false;
  }

  private void breakAt(int i, Token mark) {
    if (mark.isMark("；")) {
      saidBefore = said.size();
    }
    if (!mark.isMark("、")) {
      lookedBack = mark.isMark("，：") && !isSaidOfNumber(i) ? before(i) : new Words(prose.text());
      windowStart = i + 1;
    }
  }

  /** Whether what stands before the mark is said of the number before it: 148件已办结，6件. */
  private boolean isSaidOfNumber(int mark) {
    return windowStart > 0
        && windowStart < mark
        && tokens.get(windowStart - 1).isNumber()
        && tokens.get(windowStart).is(Sense.HANDLE)
        && tokens.get(windowStart).from() - tokens.get(windowStart - 1).to() <= BEHIND;
  }

  /** The words since the last number or comma; if there are none, those of the clause before. */
  private Words before(int i) {
    Words window = window(windowStart, i);
    int from = windowStart == 0 ? tokens.getFirst().from() : tokens.get(windowStart - 1).to();
    boolean empty =
        window.all().isEmpty() && windowStart > 0 && window.isFiller(from, tokens.get(i).from());
    return empty ? lookedBack : window;
  }

  private Words window(int from, int to) {
    List<Token> words = new ArrayList<>();
    for (Token token : tokens.subList(from, to)) {
      if (token.is(Kind.WORD) || token.is(Kind.YEAR)) {
        words.add(token);
      }
    }
    return Words.of(prose.text(), words);
  }

  private Words after(int i) {
    int end = i + 1;
    while (end < tokens.size() && !tokens.get(end).is(Kind.BREAK) && !tokens.get(end).isNumber()) {
      end++;
    }
    return window(i + 1, end);
  }

  private List<Token> clauseFrom(int from) {
    int end = from;
    while (end < tokens.size()
        && (!tokens.get(end).is(Kind.BREAK) || tokens.get(end).isMark("、"))) {
      end++;
    }
    return tokens.subList(from, end);
  }

  private void number(int i, Token number, List<Growth> growths) {
    Words before = before(i);
    if (GrowthReader.isChange(before, number)) {
      growth.read(before, number, justSaid ? said : List.of(), topics, growths);
      return;
    }
    List<Said> current = justSaid ? said : List.of();
    justSaid = false;
    if (number.is(Kind.TIMES)) {
      growth.times(before, number, current, growths);
      return;
    }
    Optional<Said> former = growth.former(before, number, current);
    if (former.isPresent()) {
      said.add(former.get());
      return;
    }
    if (number.is(Kind.PERCENT)) {
      return;
    }
    if (number.is(Kind.MONEY)) {
      if (!number.vague() && !doubts.any()) {
        MoneyReader.read(prose, before, after(i), number, doubts.lastYear(), said);
      }
      return;
    }
    boolean bare = number.unit().isEmpty();
    if (!bare && !COUNTED_IN.contains(number.unit())) {
      parts.count(null);
      return;
    }
    Topic topic = respectively.isEmpty() ? null : respectively.poll();
    if (topic == null) {
      topic = topics.read(number, before, after(i));
    }
    if (topic == null
        || (bare && !isBareCount(topic, number))
        || Docket.isOwn(prose.text(), topic, before, tokens.subList(i + 1, tokens.size()))) {
      parts.count(null);
      return;
    }
    state(number, topic, before);
  }

  private static boolean isBareCount(Topic topic, Token number) {
    return topic.to() == number.from()
        && switch (topic.subjects().getFirst()) {
          case NEWLY_RECEIVED, RECEIVED, PROCESSED, HANDLED -> false;
          default -> topic.area() != Area.DOCUMENTS;
        };
  }

  private void state(Token number, Topic topic, Words before) {
    boolean several = topic.subjects().size() > 1;
    if (several && before.has(Sense.RESPECTIVELY)) {
      for (Subject subject : topic.subjects()) {
        respectively.add(
            new Topic(List.of(subject), topic.outcome(), List.of(), topic.from(), topic.to()));
      }
      Topic first = respectively.poll();
      add(number, first == null ? topic : first);
    } else if (several && (before.has(Sense.EACH) || before.has(Sense.ALL))) {
      for (Subject subject : topic.subjects()) {
        add(
            number,
            new Topic(List.of(subject), topic.outcome(), List.of(), topic.from(), topic.to()));
      }
    } else {
      add(number, topic);
    }
  }

  private void add(Token number, Topic topic) {
    Parts.Standing standing = parts.count(topic);
    boolean second = topic.is(Subject.RECEIVED) && memory.requestsSeen();
    memory.see(topic);
    if (standing != Parts.Standing.NONE && !second && !doubts.any() && !number.vague()) {
      said.add(
          new Said(
              prose.passage(
                  Math.min(topic.from(), number.from()), Math.max(topic.to(), number.to())),
              topic.subjects(),
              topic.outcome(),
              topic.columns(),
              number.value(),
              doubts.lastYear(),
              standing == Parts.Standing.PERHAPS));
      justSaid = true;
    }
  }

  /** 复议7件，诉讼9件，均获维持; what stands before a semicolon is not meant. */
  private void all(int i) {
    List<Token> clause = clauseFrom(i + 1);
    if (clause.isEmpty() || clause.stream().anyMatch(Token::isNumber)) {
      return;
    }
    Token word = clause.getFirst();
    @Nullable Outcome outcome =
        word.is(Sense.UPHELD) ? Outcome.UPHELD : word.is(Sense.CONCLUDED) ? Outcome.PENDING : null;
    if (outcome == null || word.from() - tokens.get(i).to() > 2 || word.is(Role.DOUBT)) {
      return;
    }
    for (Said dispute : List.copyOf(said.subList(saidBefore, said.size()))) {
      Area area = dispute.subjects().getFirst().area();
      if (area == Area.DISPUTES && dispute.outcome() == Outcome.TOTAL) {
        BigDecimal value = outcome == Outcome.PENDING ? BigDecimal.ZERO : dispute.value();
        said.add(
            new Said(
                prose.from(dispute.passage(), word.to()),
                dispute.subjects(),
                outcome,
                List.of(),
                value,
                dispute.lastYear(),
                false));
      }
    }
  }
}
