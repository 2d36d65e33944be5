package org.nianbao.check.words;

import java.util.regex.Pattern;
import org.nianbao.check.words.Token.Kind;

/**
 * Whether what a sentence says so far is said of this report's body and year, or of something else:
 * other bodies, several years, a month, a plan.
 */
final class Doubts {
  private static final String COMPARING = "较比与自从于";
  private static final String LEADING_ON = "至到入";
  private static final Pattern MULTIPLE =
      Pattern.compile("度?的(?:一半|[\\d.]+[倍%]|[一二两三四五六七八九十几数]+倍)");

  private final String text;
  private final Scope scope;
  private boolean thisYearSeen;
  private boolean lastYear;
  private boolean otherYear;
  private boolean otherScope;
  private boolean plan;
  private boolean until;
  private boolean carriedOn;

  Doubts(String text, Scope scope) {
    this.text = text;
    this.scope = scope;
  }

  /**
   * Takes in the next token of the sentence.
   *
   * @param carries whether 结转 follows in its clause
   */
  void see(Token token, boolean carries) {
    if (token.is(Kind.BREAK)) {
      plan &= token.isMark("、（）");
      carriedOn &= token.isMark("、（）");
      return;
    }
    switch (token.kind()) {
      case YEAR -> year(token, carries);
      case DATE -> date(token);
      case WORD -> word(token, carries);
      default -> {}
    }
    until = token.is(Sense.UNTIL) || (until && token.is(Kind.YEAR));
  }

  private void word(Token token, boolean carries) {
    switch (token.sense()) {
      case LAST_YEAR -> lastYear |= !carries && !isBehind(token, COMPARING) && !isMultiplied(token);
      case THIS_YEAR -> startThisYear();
      case WHOLE_YEAR -> thisYearSeen |= !lastYear && !otherYear;
      case WHOLE_AREA -> otherScope |= !scope.wholeArea();
      case OTHER_BODIES, PART_OF_YEAR -> otherScope = true;
      case OTHER_SPAN -> otherScope |= !thisYearSeen;
      case PLAN -> plan = true;
      case CARRY -> carriedOn = true;
      case null, default -> {}
    }
  }

  private void startThisYear() {
    thisYearSeen = true;
    lastYear = false;
    otherYear = false;
  }

  private void year(Token token, boolean carries) {
    if (Lexer.isYear(token, scope.year())) {
      startThisYear();
    } else if (carries || isBehind(token, COMPARING) || carriedOn || isBehind(token, LEADING_ON)) {
      return;
    } else if (Lexer.isYear(token, scope.year() - 1)) {
      lastYear = true;
    } else {
      otherYear = true;
    }
  }

  private void date(Token token) {
    boolean bounds = token.unit().startsWith("1月1日") || token.unit().startsWith("12月31日");
    otherScope |= !until && !bounds;
  }

  /** 是上年的2.7倍 is said of this year. */
  private boolean isMultiplied(Token lastYear) {
    return MULTIPLE.matcher(text).region(lastYear.to(), text.length()).lookingAt();
  }

  private boolean isBehind(Token token, String chars) {
    return token.from() > 0 && chars.indexOf(text.charAt(token.from() - 1)) >= 0;
  }

  /** Whether a number here is not this body's and a whole year's. */
  boolean any() {
    return otherScope || otherYear || plan;
  }

  boolean lastYear() {
    return lastYear;
  }
}
