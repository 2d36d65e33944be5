package org.nianbao.check.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.check.words.Breakdown.Extent;
import org.nianbao.check.words.Breakdown.Part;
import org.nianbao.check.words.Sense.Role;
import org.nianbao.check.words.Token.Kind;

/** The parts of one number, read item by item until something else is spoken of. */
final class PartList {
  private final Prose prose;
  private final List<Token> tokens;
  private final Token head;
  private final int start;
  private final boolean bracketed;
  private final List<Token> bases;
  private final List<Part> parts = new ArrayList<>();
  private final List<Token> counts = new ArrayList<>();
  private final List<Part> partsOfLast = new ArrayList<>();
  private boolean closed;
  private boolean unnumbered;
  private boolean gaps;
  private boolean vague;
  private boolean verbs;
  private boolean inParts;
  private boolean saidWhole;
  private int itemFrom;
  private boolean itemCounted;
  private boolean itemIsAside;

  /**
   * @param start the index of the word or mark that opens the list
   */
  PartList(Prose prose, List<Token> tokens, Token head, int start, List<Token> bases) {
    this.prose = prose;
    this.tokens = tokens;
    this.head = head;
    this.start = start;
    this.bases = List.copyOf(bases);
    this.bracketed =
        tokens.get(start).isMark("（") || (start > 0 && tokens.get(start - 1).isMark("（"));
    this.closed = tokens.get(start).is(Sense.RESPECTIVELY);
    this.itemFrom = tokens.get(start).to();
  }

  /** Reads on to the end of the list; the index where reading goes on. */
  int read(List<Share> shares) {
    int i = start + 1;
    boolean ended = false;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if ((bracketed && token.isMark("）")) || endsHere(token)) {
        ended = true;
        break;
      }
      if (token.isMark("；") && isComplete()) {
        break; // what follows is another way to break it down
      }
      if (token.isMark("（") && !counts.isEmpty()) {
        i = bracket(i, shares);
        continue;
      }
      step(i, token, shares);
      i++;
    }
    if (!ended) {
      endItem();
    }
    flush();
    return Math.max(i, start + 1);
  }

  private void step(int i, Token token, List<Share> shares) {
    if (token.isMark("、") && !itemCounted) {
      return; // 财政预算、决算1条 is one item
    }
    if (token.isMark("、，；：")) {
      endItem();
      if (token.isMark("；")) {
        inParts = false;
        flush();
      }
      itemFrom = token.to();
    } else if (token.is(Sense.RESPECTIVELY) && !counts.isEmpty()) {
      flush();
      inParts = true;
      saidWhole = true;
    } else if (token.is(Sense.ALL)) {
      itemIsAside = true;
    } else if (token.is(Kind.COUNT)) {
      count(i, token);
    } else if (token.is(Kind.PERCENT) && !counts.isEmpty()) {
      itemCounted = true;
      ListReader.share(prose, tokens, i, counts.getLast(), bases(), shares);
    }
  }

  private List<Token> bases() {
    List<Token> all = new ArrayList<>(bases);
    all.addFirst(head);
    all.addAll(counts.subList(0, counts.size() - 1));
    return all;
  }

  private boolean isComplete() {
    BigDecimal sum = parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(head.value()) == 0;
  }

  /** Whether another thing is spoken of from here on. */
  private boolean endsHere(Token token) {
    boolean verb = token.is(Role.VERB) || token.is(Role.DISPUTE) || token.is(Sense.ZERO);
    if (verb && counts.isEmpty()) {
      verbs = true;
    }
    return (verb && !verbs)
        || token.is(Sense.AMONG)
        || token.is(Role.CHANGE)
        || token.is(Sense.COMPARED)
        || (token.is(Kind.COUNT) && !isPart(token))
        || token.is(Kind.MONEY);
  }

  private boolean isPart(Token token) {
    return token.unit().isEmpty() || token.unit().equals(head.unit());
  }

  private void count(int i, Token token) {
    boolean ends = i + 1 == tokens.size() || tokens.get(i + 1).is(Kind.BREAK);
    if (token.unit().isEmpty() && !ends) {
      return;
    }
    vague |= token.vague();
    gaps |= unnumbered;
    itemCounted = true;
    counts.add(token);
    if (inParts) {
      partsOfLast.add(Part.of(token.value()));
      return;
    }
    flush();
    parts.add(Part.of(token.value()));
    closed |= ListReader.isRest(prose, itemFrom, token.from());
  }

  /** What stands in brackets behind a part: its percentage or its own parts. */
  private int bracket(int open, List<Share> shares) {
    Token last = counts.getLast();
    int i = open + 1;
    List<Part> found = new ArrayList<>();
    while (i < tokens.size() && !tokens.get(i).isMark("）")) {
      Token token = tokens.get(i);
      if (token.is(Kind.PERCENT) && found.isEmpty()) {
        ListReader.share(prose, tokens, i, last, bases(), shares);
      } else if (token.is(Kind.COUNT) && isPart(token) && !token.vague()) {
        found.add(Part.of(token.value()));
      }
      i++;
    }
    if (found.size() > 1 && partsOfLast.isEmpty()) {
      partsOfLast.addAll(found);
    }
    return i + 1;
  }

  /** Gives the last part the parts that were found for it. */
  private void flush() {
    if (!partsOfLast.isEmpty() && !parts.isEmpty()) {
      Extent extent = saidWhole ? Extent.WHOLE : Extent.OPEN;
      parts.set(parts.size() - 1, new Part(parts.getLast().value(), partsOfLast, extent));
      partsOfLast.clear();
      saidWhole = false;
    }
  }

  private void endItem() {
    unnumbered |= !itemCounted && !counts.isEmpty() && !itemIsAside && hasText();
    itemCounted = false;
    itemIsAside = false;
  }

  private boolean hasText() {
    return prose.clauseEnd(itemFrom) > itemFrom + 1;
  }

  List<Token> counts() {
    return counts;
  }

  private Extent extent() {
    if (gaps) {
      return Extent.GAPS;
    }
    return closed ? Extent.WHOLE : unnumbered ? Extent.GAPS : Extent.OPEN;
  }

  /** The list; empty where there are no parts, or none that could be added up. */
  Optional<Breakdown> breakdown() {
    if (parts.isEmpty() || vague || head.vague()) {
      return Optional.empty();
    }
    return Optional.of(
        new Breakdown(
            prose.passage(head.from(), counts.getLast().to()),
            head.unit(),
            new Part(head.value(), parts, extent())));
  }
}
