package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds lists of parts and the wholes that they may make up: behind 其中, in brackets, behind 在…中,
 * before 共计, or three and more like things behind their whole.
 *
 * <p>Longer than most classes: wholes and their parts are told apart by one order of patterns.
 */
final class PartsReader {
  private static final String LIKE_REQUESTS = "件份宗";
  private static final String STOPS = "。！？\n";

  /** Two numbers side by side need not be parts of anything. */
  private static final int FEWEST_UNANNOUNCED = 3;

  private final TokenizedText text;
  private final List<Token> tokens;
  private final List<Mention> counts;

  PartsReader(TokenizedText text, List<Mention> mentions) {
    this.text = text;
    this.tokens = text.tokens();
    this.counts =
        mentions.stream()
            .filter(m -> m.token().is(Token.TokenKind.COUNT) && !m.former() && !m.change())
            .toList();
  }

  void read(List<Claim> claims) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isMark("（")
          || token.is(Sense.AMONG)
          || token.is(Sense.INCLUDING)
          || token.is(Sense.RESPECTIVELY)) {
        announced(i, claims);
      } else if (isWithin(i) || isCriterion(i) || isColon(i) || isMainly(i)) {
        announced(i, claims);
      }
    }
    for (Mention mention : counts) {
      if (isTotal(mention)) {
        behind(mention, claims);
      }
    }
    unannounced(claims);
  }

  /** 在公开的74条信息中，… : a comma behind 中. */
  private boolean isWithin(int i) {
    Token token = tokens.get(i);
    return token.isMark("，")
        && text.before(token.from()) == '中'
        && counts.stream().anyMatch(m -> m.at() < i && token.from() - m.token().to() < 12);
  }

  /** 收到申请57件，主要涉及道路规划21件…: none can be more than all. */
  private boolean isMainly(int i) {
    Token token = tokens.get(i);
    if (!token.is(Sense.OPEN) || text.text().text().charAt(token.from()) != '主') {
      return false;
    }
    Mention before = null;
    Mention behind = null;
    for (Mention mention : counts) {
      if (mention.at() < i) {
        before = mention;
      } else if (behind == null) {
        behind = mention;
      }
    }
    return before != null
        && behind != null
        && before.topic() != null
        && before.topic().firm()
        && before.topic().isRequests()
        && before.sentence() == behind.sentence()
        && (behind.topic() == null || !behind.topic().firm())
        && behind.token().unit().equals(before.token().unit())
        && !Words.hasAny(behind.near(), Sense.INFO, Sense.PUBLISH);
  }

  /** 按渠道分，… */
  private boolean isCriterion(int i) {
    Token token = tokens.get(i);
    return (token.is(Sense.CRITERION) || token.is(Sense.FROM))
        && CRITERION
            .matcher(text.text().text())
            .region(token.from(), text.text().text().length())
            .lookingAt();
  }

  /** 行政复议5件：… */
  private boolean isColon(int i) {
    return i > 0 && tokens.get(i).isMark("：") && tokens.get(i - 1).is(Token.TokenKind.COUNT);
  }

  private static final Pattern CRITERION =
      Pattern.compile("(?:从|按照?|以)[^，。；、]{1,10}?(?:分|看|划分|统计|分类|来看|区分)[，：]?");

  // --- lists that are announced

  private void announced(int trigger, List<Claim> claims) {
    boolean bracket = tokens.get(trigger).isMark("（");
    int end = bracket ? closing(trigger) : sentenceEnd(trigger);
    List<Mention> wholes = wholes(trigger, bracket);
    if (wholes.isEmpty()) {
      return;
    }
    List<Mention> items = new ArrayList<>();
    List<Mention> later = new ArrayList<>();
    int depth = -1;
    for (Mention mention : counts) {
      if (mention.at() <= trigger || mention.at() >= end) {
        continue;
      }
      depth = depth < 0 ? mention.depth() : depth;
      if (mention.depth() < depth) {
        break;
      }
      if (mention.depth() > depth) {
        continue;
      }
      if (isTotal(mention) && !items.isEmpty()) {
        wholes = new ArrayList<>(wholes);
        wholes.add(mention);
        continue;
      }
      if (!later.isEmpty() || endsList(mention, wholes.getFirst(), items.isEmpty())) {
        later.add(mention);
      } else {
        items.add(mention);
      }
    }
    judge(new PartsList(items, later, wholes, isOpen(items, trigger, end), false), claims);
  }

  private static boolean endsList(Mention mention, Mention whole, boolean first) {
    boolean verb = mention.topic() != null && isVerb(mention);
    boolean same = whole.topic() != null && whole.topic().isRequests();
    boolean ownPart =
        same
            && mention.topic() != null
            && (mention.has(Sense.NEWLY_RECEIVE)
                || mention.topic().kind() == Topic.TopicKind.CARRY);
    boolean otherMatter =
        mention.topic() != null
            && mention.topic().kind() == Topic.TopicKind.DISPUTE
            && (whole.topic() == null || whole.topic().kind() != Topic.TopicKind.DISPUTE);
    boolean carried =
        mention.topic() != null && mention.topic().kind() == Topic.TopicKind.CARRY && !first;
    return (verb && !ownPart)
        || otherMatter
        || (carried && !same)
        || (mention.has(Sense.DECISION) && !isLike(mention, whole))
        || (mention.has(Sense.PUBLISH)
            && mention.topic() == null
            && !first
            && mention.has(Sense.TOTAL));
  }

  private static boolean isVerb(Mention mention) {
    return Words.hasAny(mention.near(), Sense.RECEIVE, Sense.HANDLE, Sense.PROCESS)
        && !Words.hasAny(mention.near(), Sense.OUTCOME)
        && mention.topic() != null
        && mention.topic().isRequests()
        && !mention.has(Sense.QUALIFIED);
  }

  private List<Mention> wholes(int trigger, boolean bracket) {
    List<Mention> found = new ArrayList<>();
    int sentence = -1;
    for (int i = counts.size() - 1; i >= 0; i--) {
      Mention mention = counts.get(i);
      if (mention.at() >= trigger) {
        continue;
      }
      if (sentence < 0) {
        sentence = mention.sentence();
        if (sentenceOf(trigger) - sentence > 1) {
          return List.of();
        }
      }
      if (mention.sentence() != sentence) {
        break;
      }
      found.add(mention);
      if (bracket) {
        boolean adjacent = between(mention.at(), trigger);
        return adjacent ? found : List.of();
      }
    }
    return found;
  }

  private int sentenceOf(int at) {
    int sentence = 0;
    for (int i = 0; i < at; i++) {
      if (tokens.get(i).isMark(STOPS)) {
        sentence++;
      }
    }
    return sentence;
  }

  private boolean between(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.get(i).is(Token.TokenKind.BREAK)) {
        return false;
      }
    }
    return true;
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).isMark("（") ? 1 : tokens.get(i).isMark("）") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size();
  }

  private int sentenceEnd(int from) {
    for (int i = from + 1; i < tokens.size(); i++) {
      if (tokens.get(i).isMark(STOPS) || tokens.get(i).is(Sense.AMONG)) {
        return i;
      }
    }
    return tokens.size();
  }

  private boolean isOpen(List<Mention> items, int trigger, int end) {
    if (items.isEmpty()) {
      return true;
    }
    Mention last = items.getLast();
    for (int i = trigger; i < end; i++) {
      Token token = tokens.get(i);
      int before = i - 1;
      boolean behindItem = items.stream().anyMatch(m -> m.at() == before);
      boolean first = token.from() < items.getFirst().token().from();
      if (token.is(Sense.OPEN) && (behindItem || first || token.from() >= last.token().to())) {
        return true;
      }
      if (token.isNumber() && token.vague()) {
        return true;
      }
    }
    return false;
  }

  // --- a whole behind its parts

  /** 共计187件: nothing but that it is all. */
  private boolean isTotal(Mention mention) {
    boolean own = mention.topic() != null && mention.topic().firm();
    if (own && isOfApplicants(mention)) {
      return true;
    }
    return mention.has(Sense.TOTAL)
        && mention.near().getFirst().is(Sense.TOTAL)
        && mention.near().stream()
            .allMatch(t -> t.is(Sense.TOTAL) || (!own && BEHIND_TOTAL.contains(t.sense())))
        && text.isClean(mention.labelFrom(), mention.token().from());
  }

  /** 法人或其他组织申请合计72件, behind each kind of them. */
  private boolean isOfApplicants(Mention mention) {
    int before = counts.indexOf(mention) - 1;
    return mention.near().size() > 1
        && mention.near().getLast().is(Sense.TOTAL)
        && mention.near().stream()
            .allMatch(t -> t.is(Sense.TOTAL) || t.is(Sense.ORGANIZATIONS) || t.is(Sense.REQUEST))
        && mention.has(Sense.ORGANIZATIONS)
        && before >= 0
        && (counts.get(before).has(Sense.APPLICANT) || isRest(counts.get(before)));
  }

  private static boolean isRest(Mention mention) {
    return mention.near().stream().anyMatch(t -> t.is(Sense.OUTCOME) && t.of().equals("remaining"));
  }

  /** 合计公开答复133件. */
  private static final Set<Sense> BEHIND_TOTAL =
      EnumSet.of(Sense.PUBLISH, Sense.HANDLE, Sense.OUTCOME);

  private void behind(Mention total, List<Claim> claims) {
    List<Mention> items = new ArrayList<>();
    for (int i = counts.indexOf(total) - 1; i >= 0; i--) {
      Mention mention = counts.get(i);
      if (mention.sentence() != total.sentence() || mention.depth() < total.depth()) {
        break;
      }
      if (mention.depth() == total.depth()) {
        if (!isLike(mention, total)) {
          break;
        }
        items.addFirst(mention);
      }
    }
    if (items.size() < 2 || Sums.endsIn(total.token().value(), values(items))) {
      return;
    }
    boolean verbs = items.stream().allMatch(m -> m.has(Sense.RECEIVE) && m.has(Sense.QUALIFIED));
    boolean plain =
        items.stream()
            .allMatch(m -> !isTotal(m) && (!isVerb(m) || verbs || m.has(Sense.RESPECTIVELY)));
    if (plain && announcedBefore(items.getFirst()) == null) {
      judge(new PartsList(items, List.of(), List.of(total), false, true), claims);
    }
  }

  private @Nullable Token announcedBefore(Mention first) {
    for (int i = first.at(); i >= 0 && !tokens.get(i).isMark(STOPS); i--) {
      if (tokens.get(i).is(Sense.AMONG)) {
        return tokens.get(i);
      }
    }
    return null;
  }

  // --- lists without a word before them

  private void unannounced(List<Claim> claims) {
    for (int i = 0; i < counts.size(); i++) {
      Mention whole = counts.get(i);
      if (whole.topic() != null && whole.topic().firm() && whole.topic().isRequests()) {
        byMatter(i, claims);
        byChannel(i, claims);
      }
      if (whole.topic() != null
          || !Words.hasAny(whole.near(), Sense.INFO, Sense.PUBLISH, Sense.TOTAL)) {
        continue;
      }
      List<Mention> items = new ArrayList<>();
      for (int j = i + 1; j < counts.size() && isCategory(counts.get(j), whole); j++) {
        items.add(counts.get(j));
      }
      if (items.size() >= FEWEST_UNANNOUNCED && announcedBefore(items.getLast()) == null) {
        boolean open = isOpen(items, whole.at(), sentenceEnd(whole.at()));
        judge(new PartsList(items, List.of(), List.of(whole), open, false), claims);
      }
    }
  }

  /** 81件申请涉及征地拆迁45件、工程建设20件、其他16件: 、 between them, and the last the others. */
  private void byMatter(int i, List<Claim> claims) {
    Mention whole = counts.get(i);
    List<Mention> items = new ArrayList<>();
    for (int j = i + 1; j < counts.size() && isMatter(counts.get(j), whole); j++) {
      if (!items.isEmpty() && !isBehindComma(items.getLast(), counts.get(j))) {
        break;
      }
      items.add(counts.get(j));
    }
    if (items.size() >= FEWEST_UNANNOUNCED
        && isRest(items.getLast())
        && announcedBefore(items.getLast()) == null) {
      judge(new PartsList(items, List.of(), List.of(whole), false, false), claims);
    }
  }

  /** 收到申请384件，网上申请251件、邮寄申请69件、当面申请64件: three channels, and only who asks before them. */
  private void byChannel(int i, List<Claim> claims) {
    Mention whole = counts.get(i);
    List<Mention> items = new ArrayList<>();
    for (int j = i + 1; j < counts.size(); j++) {
      Mention item = counts.get(j);
      if (item.sentence() != whole.sentence()
          || item.depth() != whole.depth()
          || !item.token().unit().equals(whole.token().unit())) {
        break;
      }
      if (LikeParts.isByChannel(item, text)) {
        items.add(item);
      } else if (!items.isEmpty() || !LikeParts.isByApplicant(item, text)) {
        break;
      }
    }
    if (items.size() >= FEWEST_UNANNOUNCED && announcedBefore(items.getLast()) == null) {
      boolean open = isOpen(items, whole.at(), sentenceEnd(whole.at()));
      judge(new PartsList(items, List.of(), List.of(whole), open, false), claims);
    }
  }

  private boolean isMatter(Mention mention, Mention whole) {
    boolean counted = mention.topic() != null && mention.topic().firm() && !isRest(mention);
    return mention.sentence() == whole.sentence()
        && mention.depth() == whole.depth()
        && !counted
        && mention.token().unit().equals(whole.token().unit());
  }

  private boolean isBehindComma(Mention before, Mention item) {
    return text.text().text().startsWith("、", before.token().to())
        && item.labelFrom() <= before.token().to() + 1;
  }

  /** A kind of what was published: a short label that ends in 类 or the like, no verb. */
  private boolean isCategory(Mention mention, Mention whole) {
    String label = text.text().text().substring(mention.labelFrom(), mention.token().from());
    return mention.sentence() == whole.sentence()
        && mention.depth() == whole.depth()
        && mention.topic() == null
        && mention.token().unit().equals(whole.token().unit())
        && (label.endsWith("类") || label.endsWith("类信息") || mention.has(Sense.PART_OF_YEAR));
  }

  // ---

  private static List<BigDecimal> values(List<Mention> items) {
    return items.stream().map(m -> m.token().value()).toList();
  }

  private static boolean isLike(Mention a, Mention b) {
    String one = a.token().unit();
    String other = b.token().unit();
    return one.equals(other)
        || one.isEmpty()
        || other.isEmpty()
        || (LIKE_REQUESTS.contains(one) && LIKE_REQUESTS.contains(other));
  }

  private void judge(PartsList list, List<Claim> claims) {
    Mention main = list.wholes().getFirst();
    List<Mention> same = list.items().stream().filter(m -> isLike(m, main)).toList();
    if (same.isEmpty()) {
      return;
    }
    Set<BigDecimal> wholes = new LinkedHashSet<>();
    list.wholes().stream()
        .filter(m -> isLike(m, same.getFirst()))
        .forEach(m -> wholes.add(m.token().value()));
    List<Mention> named = new ArrayList<>(list.items());
    named.addAll(list.later());
    for (BigDecimal whole : wholes) {
      if (Sums.beginsWith(whole, values(same))
          || Sums.beginsWith(whole, values(list.items()))
          || Sums.beginsWith(whole, values(named))) {
        return;
      }
    }
    List<List<Mention>> divisions = LikeParts.of(same, text);
    if (divisions.size() == 1) {
      PartsVerdict.of(list, same, wholes, text).ifPresent(claims::add);
      return;
    }
    for (List<Mention> division : divisions) {
      // What stands between two divisions may be the whole of the second: 按时答复69件；予以公开23件…
      Set<BigDecimal> all = new LinkedHashSet<>(wholes);
      counts.stream()
          .filter(m -> m.at() > main.at() && m.at() < division.getFirst().at())
          .filter(m -> !same.contains(m) && isLike(m, division.getFirst()))
          .forEach(m -> all.add(m.token().value()));
      if (all.stream().noneMatch(whole -> Sums.beginsWith(whole, values(division)))) {
        PartsVerdict.of(list.of(division), division, wholes, text).ifPresent(claims::add);
      }
    }
  }
}
