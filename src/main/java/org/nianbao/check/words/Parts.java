package org.nianbao.check.words;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.words.Subject.Area;

/**
 * Whether a number is a total or a part: what stands behind 其中 or in brackets is no total, unless
 * it is of something that the tables count by itself.
 */
final class Parts {

  /** How a number stands to the tables. */
  enum Standing {
    /** It is what the tables count. */
    WHOLE,
    /** It is, if nothing was carried in. */
    PERHAPS,
    /** It is a part of it. */
    NONE
  }

  private enum State {
    NONE,
    ANNOUNCED,
    OF_REQUESTS,
    OF_OTHERS
  }

  private State state = State.NONE;
  private int depth;
  private boolean counted;
  private @Nullable Topic last;
  private boolean ofRequests = true;

  void see(Token token) {
    if (token.is(Sense.AMONG)) {
      state = State.ANNOUNCED;
      announce();
    } else if (token.isMark("（")) {
      depth++;
      announce();
    } else if (token.isMark("）")) {
      depth = Math.max(0, depth - 1);
    }
  }

  /** Applicants behind a number of requests are of all requests, behind others they are not. */
  private void announce() {
    ofRequests =
        !counted || (last != null && (last.area() == Area.RECEIVING || last.is(Subject.HANDLED)));
  }

  boolean isWhole() {
    return state == State.NONE && depth == 0;
  }

  /** Takes in a number; null if it is not known what it counts. */
  Standing count(@Nullable Topic topic) {
    Standing standing = topic == null ? Standing.NONE : standing(topic);
    counted = true;
    last = topic;
    if (state == State.ANNOUNCED && depth == 0) {
      state = topic != null && isVerb(topic) ? State.OF_REQUESTS : State.OF_OTHERS;
    }
    return standing;
  }

  private Standing standing(Topic topic) {
    if (topic.is(Subject.HANDLED)) {
      if (state == State.OF_OTHERS && depth == 0) {
        state = State.NONE; // 其中自然人3件、企业1件，办结4件
      }
      return isWhole() ? Standing.WHOLE : Standing.PERHAPS;
    }
    if (topic.area() == Area.RECEIVING
        && topic.columns().isEmpty()
        && !topic.is(Subject.NEWLY_RECEIVED)) {
      return isWhole() ? Standing.WHOLE : Standing.NONE;
    }
    boolean partOfOthers = !topic.columns().isEmpty() && !isWhole() && !ofRequests;
    return partOfOthers ? Standing.NONE : Standing.WHOLE;
  }

  private static boolean isVerb(Topic topic) {
    return topic.is(Subject.HANDLED)
        || (topic.area() == Area.RECEIVING && topic.columns().isEmpty());
  }
}
