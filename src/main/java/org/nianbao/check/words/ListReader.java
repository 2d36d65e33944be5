package org.nianbao.check.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.words.Breakdown.Part;
import org.nianbao.check.words.Sense.Role;
import org.nianbao.check.words.Token.Kind;

/** Understands numbers that are broken down: 共21条，其中A7条，占33.33%，分别为a1条、b6条；C14条. */
final class ListReader {
  private static final Pattern SHARE_OF =
      Pattern.compile("(?:比|总数|总量|的|申请|办结|答复|受理|收到|件数|信息|为|达|例|全部|政府|公开|总|数|量|比重)*+");
  private static final Pattern REST = Pattern.compile("其[他它余]|剩余");
  private static final Pattern BEFORE_SHARE = Pattern.compile("[^，。；、（）]{0,8}[，（]?");
  private static final BigDecimal ALL_IN_PERCENT = BigDecimal.valueOf(100);
  private static final Pattern ALTOGETHER = Pattern.compile("共计|合计|总计");
  private static final int ADJACENT = 1;

  private final Prose prose;
  private final List<Breakdown> breakdowns;
  private final List<Share> shares;
  private @Nullable Token lastOfSentence;
  private List<Token> tokens = List.of();

  ListReader(Prose prose, List<Breakdown> breakdowns, List<Share> shares) {
    this.prose = prose;
    this.breakdowns = breakdowns;
    this.shares = shares;
  }

  /** Takes in the next sentence. 其中 at its beginning speaks of the last number before. */
  void read(List<Token> sentence) {
    tokens = sentence;
    LastCount last = new LastCount(sentence.getFirst().is(Sense.AMONG) ? lastOfSentence : null);
    List<Token> counts = new ArrayList<>();
    if (last.token() != null) {
      counts.add(last.token());
    }
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      Token head = last.token();
      if (head != null && opensList(i, head)) {
        PartList list = new PartList(prose, tokens, head, i, counts);
        i = list.read(shares);
        list.breakdown().ifPresent(breakdowns::add);
        counts.addAll(list.counts());
        last.forget();
        continue;
      }
      boolean counted = isCounted(i);
      if (counted) {
        total(i).ifPresent(breakdowns::add);
        counts.add(token);
      } else if (token.is(Kind.PERCENT) && head != null && isOfRequests(i)) {
        share(prose, tokens, i, head, counts.subList(0, counts.size() - 1), shares);
      }
      last.pass(token, counted);
      i++;
    }
    lastOfSentence = lastOfAll();
  }

  /** Outside a list the whole need not have been named: 政策文件120件，占公开总数的68%. */
  private boolean isOfRequests(int at) {
    for (int i = at - 1; i >= 0 && !tokens.get(i).isMark("；"); i--) {
      Token token = tokens.get(i);
      if (token.is(Sense.REQUEST) || token.is(Sense.HANDLE) || token.is(Role.OUTCOME)) {
        return true;
      }
    }
    return false;
  }

  /** 比上年增加5件 has no parts, but what it was said of may. */
  private boolean isCounted(int i) {
    return tokens.get(i).is(Kind.COUNT)
        && (i == 0
            || !tokens.get(i - 1).is(Role.CHANGE)
            || tokens.get(i).from() - tokens.get(i - 1).to() > ADJACENT);
  }

  /** Of all numbers, those in lists too. */
  private @Nullable Token lastOfAll() {
    LastCount last = new LastCount(null);
    for (int i = 0; i < tokens.size(); i++) {
      last.pass(tokens.get(i), isCounted(i));
    }
    return last.token();
  }

  /** Whether the parts of the last number begin here. */
  private boolean opensList(int i, Token head) {
    Token token = tokens.get(i);
    boolean adjacent = token.from() - head.to() <= ADJACENT;
    return token.is(Sense.AMONG)
        || (token.is(Sense.RESPECTIVELY) && isNext(i, head))
        || (token.isMark("：（")
            && adjacent
            && i + 1 < tokens.size()
            && !tokens.get(i + 1).is(Sense.INCLUDING)
            && !tokens.get(i + 1).is(Sense.AMONG)
            && countsAhead(i) > 1);
  }

  private boolean isNext(int i, Token head) {
    int before = i - 1;
    while (before >= 0 && tokens.get(before).isMark("，（：")) {
      before--;
    }
    return before >= 0 && tokens.get(before).equals(head);
  }

  /** A3条、B2条，共计5条. */
  private Optional<Breakdown> total(int at) {
    Token whole = tokens.get(at);
    int end = at - 1;
    if (end < 0
        || !tokens.get(end).isMark("，")
        || whole.vague()
        || whole.from() == tokens.get(end).to()
        || !prose.between(tokens.get(end).to(), whole.from(), ALTOGETHER)) {
      return Optional.empty();
    }
    List<Token> parts = new ArrayList<>();
    for (int i = end - 1;
        i >= 0 && (!tokens.get(i).is(Kind.BREAK) || tokens.get(i).isMark("、"));
        i--) {
      Token token = tokens.get(i);
      if (token.is(Sense.AMONG)
          || token.is(Role.CHANGE)
          || (token.isNumber() && (token.vague() || !token.unit().equals(whole.unit())))) {
        return Optional.empty();
      }
      if (token.is(Kind.COUNT)) {
        parts.addFirst(token);
      }
    }
    return parts.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Breakdown(
                prose.passage(parts.getFirst().from(), whole.to()),
                whole.unit(),
                new Part(
                    whole.value(),
                    parts.stream().map(p -> Part.of(p.value())).toList(),
                    Breakdown.Extent.WHOLE)));
  }

  private int countsAhead(int i) {
    String close = tokens.get(i).isMark("（") ? "）" : "。";
    int count = 0;
    for (int k = i + 1; k < tokens.size() && !tokens.get(k).isMark(close); k++) {
      if (tokens.get(k).is(Kind.COUNT)) {
        count++;
      }
    }
    return count;
  }

  /** A percentage of the number just before it. */
  static void share(
      Prose prose, List<Token> tokens, int at, Token part, List<Token> bases, List<Share> into) {
    Token percent = tokens.get(at);
    if (percent.vague()
        || part.vague()
        || percent.unit().length() > 1
        || percent.from() < part.to()
        || !isShare(prose, tokens, at, part)) {
      return;
    }
    into.add(
        new Share(
            prose.passage(part.from(), percent.to()),
            part.unit(),
            part.value(),
            percent.value(),
            bases.stream().filter(b -> !b.vague()).map(Token::value).toList()));
  }

  private static boolean isShare(Prose prose, List<Token> tokens, int at, Token part) {
    Token before = tokens.get(at - 1);
    if (before.isMark("（") && before.from() == part.to()) {
      return tokens.get(at).from() == before.to();
    }
    for (int i = at - 1; i >= 0 && !tokens.get(i).equals(part); i--) {
      Token token = tokens.get(i);
      if (token.is(Role.CHANGE) || token.is(Sense.COMPARED) || token.isNumber()) {
        return false;
      }
      if (token.is(Sense.SHARE) || token.is(Sense.RATE)) {
        return prose.between(token.to(), tokens.get(at).from(), SHARE_OF)
            && (token.is(Sense.SHARE)
                ? prose.between(part.to(), token.from(), BEFORE_SHARE)
                : token.from() - part.to() <= ADJACENT && isRate(tokens, at, part));
      }
    }
    return false;
  }

  /** 办结148件，办结率96.1%; that all were handled in time says nothing of what is still open. */
  private static boolean isRate(List<Token> tokens, int at, Token part) {
    int i = tokens.indexOf(part) - 1;
    while (i > 0 && !tokens.get(i).is(Kind.BREAK) && !tokens.get(i).is(Sense.HANDLE)) {
      i--;
    }
    return i > 0
        && tokens.get(i).is(Sense.HANDLE)
        && tokens.get(at).value().compareTo(ALL_IN_PERCENT) < 0;
  }

  static boolean isRest(Prose prose, int from, int to) {
    return prose.starts(from, to, REST);
  }
}
