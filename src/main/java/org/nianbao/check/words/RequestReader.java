package org.nianbao.check.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.words.Sense.Role;
import org.nianbao.check.words.Subject.Outcome;

/** Numbers of requests: received, handled, carried in and forward, and by whom they were made. */
final class RequestReader {
  private static final int CARRIED_WITHIN = 8;
  private static final Map<Sense, List<String>> COLUMNS =
      Map.of(
          Sense.NATURAL, List.of("natural"),
          Sense.ENTERPRISE, List.of("enterprise"),
          Sense.RESEARCH, List.of("research"),
          Sense.PUBLIC_WELFARE, List.of("publicWelfare"),
          Sense.LEGAL_SERVICE, List.of("legalService"),
          Sense.ORGANIZATIONS,
              List.of(
                  "enterprise", "research", "publicWelfare", "legalService", "otherOrganization"));

  private final Memory memory;
  private final int year;

  /**
   * @param year that the report is about
   */
  RequestReader(Memory memory, int year) {
    this.memory = memory;
    this.year = year;
  }

  @Nullable Topic read(Token number, Words before, Words after) {
    if (before.has(Role.APPLICANT)) {
      return applicant(number, before);
    }
    Topic carried = carried(before);
    if (carried != null) {
      return before.isFiller(carried.to(), number.from()) ? carried : null;
    }
    Token request = before.last(Sense.REQUEST);
    Token foreign = before.last(Sense.FOREIGN);
    if (before.has(Sense.QUALIFIED)
        || (foreign != null && (request == null || foreign.from() > request.from()))) {
      return null;
    }
    List<Token> verbs = before.of(Role.VERB);
    if (verbs.isEmpty()) {
      return request != null
              && !memory.requestsSeen()
              && before.opensClause(request)
              && before.isFiller(request.to(), number.from())
          ? Topic.of(Subject.PROCESSED, request)
          : null;
    }
    Token last = verbs.getLast();
    Token end = request != null && request.from() > last.from() ? request : last;
    if (!before.isFiller(end.to(), number.from())
        || (request == null && !isSaidOfRequests(number, before, after))) {
      return null;
    }
    Token start = request != null && request.from() < last.from() ? request : verbs.getFirst();
    return Topic.of(said(before), last).from(start.from());
  }

  private boolean isSaidOfRequests(Token number, Words before, Words after) {
    if (!after.all().isEmpty() && after.all().getFirst().from() - number.to() <= 2) {
      Token next = after.all().getFirst();
      if (next.is(Role.OBJECT)) {
        return next.is(Sense.REQUEST);
      }
    }
    if (memory.dispute() != null) {
      return false;
    }
    boolean receives = before.has(Sense.RECEIVE) || before.has(Sense.NEWLY_RECEIVE);
    return (receives || before.has(Sense.HANDLE)) ? !memory.foreign() : memory.requests();
  }

  private static Subject said(Words before) {
    boolean handled = before.has(Sense.HANDLE);
    if (before.has(Sense.NEWLY_RECEIVE)) {
      return handled ? Subject.PROCESSED : Subject.NEWLY_RECEIVED;
    }
    if (before.has(Sense.RECEIVE)) {
      return handled || before.has(Sense.PROCESS) ? Subject.PROCESSED : Subject.RECEIVED;
    }
    return handled ? Subject.HANDLED : Subject.PROCESSED;
  }

  /** 上年结转, or 结转 to the next. */
  @Nullable Topic carried(Words words) {
    Token carry = words.last(Sense.CARRY);
    if (carry == null) {
      return null;
    }
    int at = words.all().indexOf(carry);
    if (at > 0) {
      Token when = words.all().get(at - 1);
      boolean past = when.is(Sense.LAST_YEAR) || Lexer.isYear(when, year - 1);
      if (past && carry.from() - when.to() <= CARRIED_WITHIN) {
        return Topic.of(Subject.CARRIED_IN, carry).from(when.from());
      }
    }
    return Topic.of(Subject.CARRIED_FORWARD, carry);
  }

  private @Nullable Topic applicant(Token number, Words before) {
    List<Token> applicants = before.of(Role.APPLICANT);
    Token word = applicants.getLast();
    if (applicants.size() > 1
        || memory.foreign()
        || memory.dispute() != null
        || word.sense() == null
        || !before.isFiller(word.to(), number.from())) {
      return null;
    }
    List<String> columns = COLUMNS.getOrDefault(word.sense(), List.of());
    return new Topic(List.of(Subject.PROCESSED), Outcome.TOTAL, columns, word.from(), word.to());
  }
}
