package org.nianbao.check.claim;

import java.util.List;
import org.nianbao.check.claim.Measures.Meaning;

/**
 * What a number is said of, as far as its own words tell.
 *
 * @param readings every quantity that the words allow, best first
 * @param from where the words for it begin
 * @param to where they end
 * @param firm whether the words leave no doubt, scope apart
 * @param measures the names of what is counted
 * @param likely whether there is only a little doubt: it is wrong where a slip explains it
 */
record Topic(
    TopicKind kind,
    List<Meaning> readings,
    List<String> measures,
    int from,
    int to,
    boolean firm,
    boolean likely) {

  enum TopicKind {
    RECEIVING,
    HANDLING,
    CARRY,
    OUTCOME,
    APPLICANT,
    DISPUTE,
    RESULT,
    DOCUMENT,
    DECISION
  }

  Topic(
      TopicKind kind,
      List<Meaning> readings,
      List<String> measures,
      int from,
      int to,
      boolean firm) {
    this(kind, readings, measures, from, to, firm, false);
  }

  Topic {
    readings = List.copyOf(readings);
    measures = List.copyOf(measures);
  }

  boolean isRequests() {
    return kind == TopicKind.RECEIVING || kind == TopicKind.HANDLING;
  }

  Topic doubted() {
    return new Topic(kind, readings, measures, from, to, false, false);
  }

  Topic likelyOnly() {
    return new Topic(kind, readings, measures, from, to, false, true);
  }
}
