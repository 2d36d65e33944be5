package org.nianbao.check.claim;

import java.util.List;
import org.nianbao.check.claim.Token.TokenKind;

/** For whom and for what time the words around a number speak; it changes as they go on. */
final class Scope {
  private final int year;
  private final boolean government;

  /** From here on only a part of the year, or more than it, until a word brings the year back. */
  private boolean otherSpan;

  /** Whether the sentence speaks of the report's year: 全年累计 is no more than 全年. */
  private boolean ofYear;

  private static final String SUM = "sum";

  private boolean clauseSpan;
  private boolean plan;
  private boolean otherBodies;
  private int areaEnd = -1;

  /** A last-year word of this clause that is not yet used up. */
  private boolean lastYear;

  private boolean nextYear;

  Scope(int year, boolean government) {
    this.year = year;
    this.government = government;
  }

  void beginSentence() {
    ofYear = false;
    otherSpan = false;
    plan = false;
    otherBodies = false;
    beginClause();
  }

  void beginClause() {
    clauseSpan = false;
    lastYear = false;
    nextYear = false;
    areaEnd = -1;
  }

  void see(Token token, Token before) {
    if (token.is(TokenKind.YEAR)) {
      seeYear(token.value().intValue(), before);
    } else if (token.is(TokenKind.DATE)) {
      seeDate(token);
    } else {
      seeWord(token);
    }
  }

  private void seeYear(int named, Token before) {
    lastYear = named == year - 1;
    nextYear = named == year + 1;
    if (named == year) {
      ofYear = !before.is(Sense.UNTIL);
      otherSpan = false;
      clauseSpan = false;
    } else if (before.is(Sense.UNTIL)) {
      otherSpan = true;
    } else if (!lastYear && !nextYear) {
      clauseSpan = true;
    }
  }

  private void seeDate(Token token) {
    String date = token.unit();
    boolean edge = List.of("1月1日", "12月31日", "12月底", "12月末").contains(date);
    clauseSpan |= !edge;
  }

  private void seeWord(Token token) {
    Sense sense = token.sense();
    if (sense == null) {
      return;
    }
    switch (sense) {
      case PART_OF_YEAR -> otherSpan = true;
      case OTHER_SPAN -> otherSpan |= !(ofYear && token.of().equals(SUM));
      case THIS_YEAR, WHOLE_YEAR -> {
        ofYear = true;
        otherSpan = false;
        clauseSpan = false;
        lastYear = false;
      }
      case LAST_YEAR -> lastYear = true;
      case NEXT_YEAR -> nextYear = true;
      case PLAN -> plan = true;
      case WHOLE_AREA -> {
        otherBodies = !government;
        areaEnd = token.to();
      }
      case SELF_BODY -> otherBodies = government;
      case OTHER_BODIES ->
          otherBodies = !(government && areaEnd >= 0 && token.from() - areaEnd <= NEAR);
      default -> {
        // says nothing of scope
      }
    }
  }

  /** 全县各级行政机关 is 全县. */
  private static final int NEAR = 4;

  void seeOtherBody() {
    otherBodies = true;
  }

  /** Whether this clause has named the whole area. */
  boolean isOfArea() {
    return areaEnd >= 0;
  }

  /** A count has been said; what is 累计 behind it need not be of the year. */
  void passCount() {
    ofYear = false;
  }

  boolean isLastYear() {
    return lastYear;
  }

  boolean isNextYear() {
    return nextYear;
  }

  /** Whether what is counted here is what the tables count. */
  boolean isWhole() {
    return !otherSpan && !clauseSpan && !plan && !otherBodies;
  }
}
