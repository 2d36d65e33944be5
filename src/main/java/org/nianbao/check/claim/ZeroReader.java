package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.claim.Measures.Meaning;
import org.nianbao.check.claim.Token.TokenKind;

/** Understands that there is none: 未收到申请, 无行政复议、行政诉讼, 未作出行政处罚决定. */
final class ZeroReader {
  private static final List<String> TOTAL = List.of(Measures.ALL);
  private static final String ENDS = "，；：（）。！？\n";

  private final Measures measures;
  private final TokenizedText text;
  private final Discourse discourse;

  ZeroReader(Measures measures, TokenizedText text, Discourse discourse) {
    this.measures = measures;
    this.text = text;
    this.discourse = discourse;
  }

  /** The claims that the word at {@code at} makes of what follows it in its clause. */
  List<Claim> read(List<Token> tokens, int at, int clauseFrom, Scope scope) {
    List<Token> words = new ArrayList<>();
    int end = text.text().text().length();
    for (int i = at + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isMark(ENDS)) {
        end = token.from();
        break;
      }
      if (token.isNumber()) {
        return List.of();
      }
      if (!token.is(TokenKind.BREAK)) {
        words.add(token);
      }
    }
    Token zero = tokens.get(at);
    if (words.isEmpty()
        || (scope.isLastYear() && !Words.hasAny(words, Sense.CARRY, Sense.CARRY_IN))
        || !scope.isWhole()
        || Words.hasAny(
            words,
            Sense.TRIAL,
            Sense.FOREIGN,
            Sense.OTHER_ACT,
            Sense.RESULT,
            Sense.ZERO,
            Sense.QUALIFIED)
        || !text.isClean(zero.to(), end)) {
      return List.of();
    }
    List<Token> before = tokens.subList(clauseFrom, at);
    List<Claim> claims = new ArrayList<>();
    for (List<Meaning> readings : readings(before, words)) {
      if (!readings.isEmpty()) {
        claims.add(
            new Claim.Count(
                text.span(zero.from(), end),
                null,
                BigDecimal.ZERO,
                readings,
                Claim.ClaimCertainty.SURE,
                false,
                0));
      }
    }
    return claims;
  }

  private List<List<Meaning>> readings(List<Token> before, List<Token> words) {
    for (Sense sense : List.of(Sense.DISPUTE, Sense.DECISION, Sense.OUTCOME)) {
      List<Token> found = words.stream().filter(t -> t.is(sense)).toList();
      if (!found.isEmpty()) {
        boolean other =
            (sense == Sense.DECISION && Words.hasAny(words, Sense.REQUEST, Sense.ISSUE))
                || (sense == Sense.OUTCOME
                    && Words.hasAny(words, Sense.INFO, Sense.RECEIVE, Sense.PUBLISH));
        boolean part = discourse.isPartOfOther();
        return other || part
            ? List.of()
            : found.stream()
                .filter(w -> found.stream().noneMatch(f -> f.of().startsWith(w.of() + ".")))
                .map(w -> measures.readings(w.of(), TOTAL))
                .toList();
      }
    }
    Token document = Words.last(words, Sense.DOCUMENT);
    String kind = document == null ? discourse.documents() : document.of();
    if (kind != null && (document != null || Words.has(words, Sense.REPEAL))) {
      boolean issue = Words.has(words, Sense.ISSUE);
      return issue == Words.has(words, Sense.REPEAL)
          ? List.of()
          : List.of(measures.readings(kind + (issue ? ".issued" : ".repealed"), TOTAL));
    }
    return requests(before, words);
  }

  private static List<String> columns(List<Token> words) {
    List<String> columns =
        Words.has(words, Sense.EVERYONE)
            ? TOTAL
            : words.stream()
                .filter(t -> t.is(Sense.APPLICANT) || t.is(Sense.ORGANIZATIONS))
                .map(Token::of)
                .distinct()
                .toList();
    return columns.isEmpty() ? TOTAL : columns;
  }

  private List<List<Meaning>> requests(List<Token> before, List<Token> words) {
    Token carry =
        words.stream()
            .filter(t -> t.is(Sense.CARRY) || t.is(Sense.CARRY_IN) || t.is(Sense.CARRY_FORWARD))
            .findFirst()
            .orElse(null);
    if (carry != null) {
      boolean in =
          carry.is(Sense.CARRY_IN)
              || (carry.is(Sense.CARRY)
                  && (Words.has(words, Sense.LAST_YEAR) || Words.has(before, Sense.LAST_YEAR)));
      return List.of(measures.readings(in ? "carriedIn" : "carriedForward", TOTAL));
    }
    boolean received =
        Words.hasAny(words, Sense.RECEIVE, Sense.NEWLY_RECEIVE)
            && Words.has(words, Sense.REQUEST)
            && !discourse.inParts();
    return received ? List.of(measures.readings("incoming", columns(words))) : List.of();
  }
}
