package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.claim.Measures.Meaning;
import org.nianbao.check.claim.Token.TokenKind;

/**
 * Understands shares and rates: of which number, and of what whole.
 *
 * <p>Longer than most classes: the patterns of shares are tried in one order.
 */
final class ShareReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String REQUEST_UNITS = "件份宗";

  /** How far back 率 may stand from a percentage that it names. */
  private static final int NEAR = 6;

  private final TokenizedText text;
  private final List<Mention> mentions;
  private final TopicReader topics;

  ShareReader(TokenizedText text, List<Mention> mentions, TopicReader topics) {
    this.text = text;
    this.mentions = mentions;
    this.topics = topics;
  }

  void read(List<Claim> claims) {
    RateReader rates = new RateReader(text, mentions);
    NamedWholeReader wholes = new NamedWholeReader(text, mentions, topics);
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (!mention.token().is(TokenKind.PERCENT)
          || mention.token().unit().equals("个百分点")
          || mention.change()
          || Words.hasAny(mention.near(), Sense.COMPARED, Sense.TO)) {
        continue;
      }
      if (mention.token().value().compareTo(HUNDRED) > 0) {
        excess(mention, claims);
        continue;
      }
      Claim named = wholes.read(i).orElse(null);
      if (named != null) {
        claims.add(named);
      } else if (Words.has(mention.near(), Sense.RATE)) {
        // whatever a rate is named after: where part and whole are both said, they are meant
        Claim said = rates.read(i).orElse(null);
        if (said != null) {
          claims.add(said);
        } else {
          rate(i, mention, claims);
        }
      } else if (Words.has(mention.near(), Sense.SHARE)
          || isBracketed(mention)
          || !respective(i, mention).isEmpty()) {
        share(i, mention, claims);
      } else {
        rates.read(i).ifPresent(claims::add);
      }
    }
  }

  private boolean isBracketed(Mention mention) {
    return mention.near().isEmpty()
        && mention.at() > 1
        && text.tokens().get(mention.at() - 1).isMark("（")
        && text.tokens().get(mention.at() - 2).is(TokenKind.COUNT);
  }

  private void excess(Mention mention, List<Claim> claims) {
    Token token = mention.token();
    String label =
        text.text()
            .text()
            .substring(Math.max(mention.labelFrom(), token.from() - NEAR), token.from());
    if ((label.contains("率") && !label.contains("增")) || Words.has(mention.near(), Sense.SHARE)) {
      claims.add(new Claim.Excess(text.span(mention.labelFrom(), token.to()), token.value()));
    }
  }

  // --- 办结率, 维持率

  private void rate(int i, Mention mention, List<Claim> claims) {
    Token rate = Words.last(mention.near(), Sense.RATE);
    if (rate == null
        || mention.token().value().compareTo(HUNDRED) == 0
        || !text.isClean(rate.to(), mention.token().from())) {
      return;
    }
    if (rate.of().equals("handled")) {
      handlingRate(i, mention, claims);
      return;
    }
    List<String> groups = disputes(i, mention);
    if (rate.of().equals("granted")) {
      grantedRate(i, mention, rate, claims);
      return;
    }
    if (groups.isEmpty() || Words.has(text.tokens(), Sense.TRIAL)) {
      return;
    }
    List<Meaning> parts = topics.of(groups, rate.of());
    List<Meaning> bases = new ArrayList<>(topics.of(groups, Measures.ALL));
    List<Meaning> closed = new ArrayList<>();
    for (String column : List.of("upheld", "corrected", "otherResult")) {
      closed.addAll(topics.of(groups, column));
    }
    bases.add(Meaning.of("N-S4", closed.stream().flatMap(r -> r.pieces().stream()).toList()));
    claims.add(
        claim(mention, rate.from(), List.of(), parts, List.of(), bases, BigDecimal.ZERO, true));
  }

  private List<String> disputes(int i, Mention mention) {
    List<String> own =
        mention.near().stream().filter(t -> t.is(Sense.DISPUTE)).map(Token::of).distinct().toList();
    if (!own.isEmpty()) {
      return own;
    }
    for (int j = i - 1; j >= 0 && mentions.get(j).sentence() == mention.sentence(); j--) {
      Topic topic = mentions.get(j).topic();
      if (topic != null
          && (topic.kind() == Topic.TopicKind.DISPUTE
              || (topic.kind() == Topic.TopicKind.RESULT
                  && Words.has(mentions.get(j).near(), Sense.CONCLUDED)
                  && Words.has(mentions.get(j).near(), Sense.DISPUTE)))
          && (topic.firm() || topic.kind() == Topic.TopicKind.RESULT)) {
        return topic.measures();
      }
    }
    return List.of();
  }

  /** 予以公开14件、部分公开3件，公开率68%: of what was handled, or of what came in. */
  private void grantedRate(int i, Mention mention, Token rate, List<Claim> claims) {
    Mention before = i > 0 ? mentions.get(i - 1) : null;
    if (before == null
        || before.sentence() != mention.sentence()
        || before.topic() == null
        || before.topic().kind() != Topic.TopicKind.OUTCOME
        || !before.topic().firm()
        || !before.whole()
        || rate.from() != mention.labelFrom()) {
      return;
    }
    List<BigDecimal> bases = around(mention).stream().map(m -> m.token().value()).toList();
    List<Meaning> wholes = new ArrayList<>(topics.total("handled"));
    wholes.addAll(topics.total("incoming"));
    wholes.addAll(topics.total("answered"));
    List<Meaning> parts = new ArrayList<>(topics.total("grantedOrPartly"));
    parts.addAll(topics.total("granted"));
    claims.add(claim(mention, rate.from(), List.of(), parts, bases, wholes, BigDecimal.ZERO, true));
  }

  private void handlingRate(int i, Mention mention, List<Claim> claims) {
    List<BigDecimal> parts = new ArrayList<>();
    List<BigDecimal> bases = new ArrayList<>();
    for (int j = i - 1; j >= 0 && mentions.get(j).sentence() == mention.sentence(); j--) {
      Mention other = mentions.get(j);
      if (other.topic() != null
          && other.topic().firm()
          && other.topic().isRequests()
          && !other.former()) {
        (other.topic().kind() == Topic.TopicKind.HANDLING ? parts : bases)
            .add(other.token().value());
      }
    }
    if (parts.isEmpty() || bases.isEmpty()) {
      return;
    }
    claims.add(
        claim(
            mention,
            mention.labelFrom(),
            parts,
            List.of(),
            bases,
            Stream.concat(topics.total("incoming").stream(), topics.total("handled").stream())
                .toList(),
            BigDecimal.ZERO,
            true));
  }

  // --- 占44.25%

  private void share(int i, Mention mention, List<Claim> claims) {
    Token share = Words.last(mention.near(), Sense.SHARE);
    List<Mention> row = respective(i, mention);
    Mention part = row.isEmpty() ? part(i, mention) : row.getFirst();
    List<Meaning> partReadings = new ArrayList<>();
    Topic own = share == null ? null : ownTopic(mention, share);
    if (own != null) {
      partReadings.addAll(own.readings());
    }
    if (part == null && own == null && share != null) {
      part = sameLabel(i, mention, share);
    }
    if (part == null && own == null) {
      return;
    }
    boolean several =
        mention.near().stream()
            .anyMatch(
                t ->
                    (t.is(Sense.TOTAL)
                            || (t.is(Sense.RESPECTIVELY) && row.isEmpty())
                            || t.is(Sense.ALL))
                        && (share == null || t.to() <= share.from()));
    List<BigDecimal> parts = new ArrayList<>();
    if (part != null && (own == null || !own.firm())) {
      parts.add(part.token().value());
    }
    List<BigDecimal> bases = new ArrayList<>();
    for (Mention other : around(mention)) {
      if (part == null || other.at() != part.at()) {
        bases.add(other.token().value());
      }
      if (several) {
        parts.add(other.token().value());
      }
    }
    addSums(i, mention, several ? parts : new ArrayList<>(), bases);
    List<Meaning> baseReadings = baseReadings(part, own);
    boolean named = share == null || isPlain(share, mention.token());
    boolean handledNamed = share != null && Words.has(behind(mention, share), Sense.HANDLE);
    boolean anchored =
        (part != null && part.topic() != null && part.topic().firm() && part.whole())
            || (own != null && own.firm())
            || isListed(mention)
            || !row.isEmpty()
            || isOfOnlyCount(mention, part)
            || (part != null && part.sentence() < mention.sentence());
    boolean together = several && isListed(mention) && share != null && named;
    boolean sure =
        ((anchored && !several && (named || handledNamed)) || together) && !mention.token().vague();
    int from =
        part != null
            ? Math.min(part.token().from(), Math.min(part.labelFrom(), mention.labelFrom()))
            : mention.labelFrom();
    if (part != null && part.topic() != null && part.topic().from() < part.token().from()) {
      from = Math.min(part.topic().from(), mention.labelFrom());
    }
    claims.add(
        claim(mention, from, parts, partReadings, bases, baseReadings, allowance(mention), sure));
  }

  /** 收到申请384件，涉及征地的137件，占35.68%: nothing else is there to be a share of. */
  private boolean isOfOnlyCount(Mention mention, @Nullable Mention part) {
    if (part == null) {
      return false;
    }
    List<Mention> others =
        mentions.stream()
            .filter(
                m ->
                    m.sentence() == mention.sentence()
                        && m.at() < mention.at()
                        && m.token().is(TokenKind.COUNT)
                        && m.at() != part.at())
            .toList();
    return others.size() == 1
        && others.getFirst().topic() != null
        && others.getFirst().topic().firm()
        && others.getFirst().topic().isRequests()
        && others.getFirst().token().unit().equals(part.token().unit());
  }

  /** 主动公开的信息占62% behind 主动公开300条 of the sentence before. */
  private @Nullable Mention sameLabel(int i, Mention mention, Token share) {
    String label = text.text().text().substring(mention.labelFrom(), share.from());
    String key = label.substring(0, Math.min(LABEL, label.length()));
    for (int j = i - 1; j >= 0 && mentions.get(j).sentence() >= mention.sentence() - 1; j--) {
      Mention other = mentions.get(j);
      String name = text.text().text().substring(other.labelFrom(), other.token().from());
      if (key.length() == LABEL && other.token().is(TokenKind.COUNT) && name.contains(key)) {
        return other;
      }
    }
    return null;
  }

  /** So many characters of a label make it the same. */
  private static final int LABEL = 4;

  private @Nullable Topic ownTopic(Mention mention, Token share) {
    List<Token> words = mention.near().stream().filter(t -> t.to() <= share.from()).toList();
    Topic own = words.isEmpty() ? null : topics.before(share, words);
    // 网上申请占65.36% is no share of all requests.
    return own != null && own.isRequests() && Words.has(words, Sense.QUALIFIED) ? null : own;
  }

  /** 分别占50%、30%、20%: each is of its own of the counts before; that count alone, or nothing. */
  private List<Mention> respective(int i, Mention mention) {
    int first = i;
    while (first > 0
        && mentions.get(first - 1).token().is(TokenKind.PERCENT)
        && mentions.get(first - 1).sentence() == mention.sentence()
        && !Words.has(mentions.get(first).near(), Sense.RESPECTIVELY)) {
      first--;
    }
    int end = i + 1;
    while (end < mentions.size()
        && mentions.get(end).token().is(TokenKind.PERCENT)
        && mentions.get(end).sentence() == mention.sentence()) {
      end++;
    }
    int length = end - first;
    if (length < 2
        || !Words.has(mentions.get(first).near(), Sense.RESPECTIVELY)
        || first < length) {
      return List.of();
    }
    Mention own = mentions.get(i - length);
    return own.token().is(TokenKind.COUNT) && own.sentence() == mention.sentence()
        ? List.of(own)
        : List.of();
  }

  private static List<Token> behind(Mention mention, Token share) {
    return mention.near().stream().filter(t -> t.from() >= share.to()).toList();
  }

  /** Whether no other whole is named between 占 and the percentage. */
  private boolean isPlain(Token share, Token percent) {
    String between = text.text().text().substring(share.to(), percent.from());
    return between.isEmpty()
        || between.equals("比")
        || between.matches("(?:其|申请|办件|受理)?(?:总数|总量|总数量)?的?(?:约)?|为|比为");
  }

  private @Nullable Mention part(int i, Mention mention) {
    Mention behind = countBehind(i, mention);
    if (behind != null) {
      return behind;
    }
    for (int j = i - 1; j >= 0 && mentions.get(j).sentence() == mention.sentence(); j--) {
      Mention other = mentions.get(j);
      if (other.token().is(TokenKind.COUNT)
          && !other.change()
          && other.depth() <= mention.depth()) {
        return isOfOther(mention, other) ? null : other;
      }
    }
    return null;
  }

  /** 收到申请384件，网上申请占65.36%: a kind that the count before it is not of. */
  private boolean isOfOther(Mention mention, Mention count) {
    Token share = Words.last(mention.near(), Sense.SHARE);
    String all = text.text().text();
    String label = all.substring(count.labelFrom(), count.token().from());
    return share != null
        && mention.near().stream()
            .filter(t -> t.is(Sense.QUALIFIED) && t.to() <= share.from())
            .anyMatch(t -> !label.contains(all.substring(t.from(), t.to())));
  }

  /** 网上申请占65.36%，共251件: a share with a name of its own, and its count behind it. */
  private @Nullable Mention countBehind(int i, Mention mention) {
    Token share = Words.last(mention.near(), Sense.SHARE);
    Mention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
    if (share == null
        || next == null
        || share.from() <= mention.labelFrom()
        || !next.token().is(TokenKind.COUNT)
        || next.change()) {
      return null;
    }
    return COUNT_BEHIND
            .matcher(text.text().text().substring(mention.token().to(), next.token().from()))
            .matches()
        ? next
        : null;
  }

  private static final Pattern COUNT_BEHIND = Pattern.compile("，?(?:共|共计|计|即|为|有|达)|（(?:共|计|即)?");

  /** The counts of this sentence and of the one before. */
  private List<Mention> around(Mention mention) {
    List<Mention> found = new ArrayList<>();
    for (Mention other : mentions) {
      if (other.token().is(TokenKind.COUNT)
          && !other.change()
          && other.sentence() >= mention.sentence() - 1
          && other.sentence() <= mention.sentence()) {
        found.add(other);
      }
    }
    return found;
  }

  /** Whether the part stands in a list of parts of something. */
  private boolean isListed(Mention mention) {
    for (int j = mention.at(); j >= 0; j--) {
      Token token = text.tokens().get(j);
      if (token.isMark("。！？\n")) {
        return false;
      }
      if (token.is(Sense.AMONG)
          || token.is(Sense.INCLUDING)
          || token.is(Sense.CRITERION)
          || (token.is(Sense.RESPECTIVELY) && j < mention.at() - 2)
          || (token.isMark("，") && text.before(token.from()) == '中')) {
        return true;
      }
    }
    return false;
  }

  /** Sums of runs: 予以公开21件，部分公开9件，合计占40%; and what a list makes up. */
  private void addSums(int i, Mention mention, List<BigDecimal> parts, List<BigDecimal> bases) {
    BigDecimal sum = BigDecimal.ZERO;
    int terms = 0;
    for (int j = i - 1; j >= 0 && mentions.get(j).sentence() == mention.sentence(); j--) {
      if (mentions.get(j).token().is(TokenKind.COUNT)) {
        sum = sum.add(mentions.get(j).token().value());
        terms++;
        if (terms > 1) {
          parts.add(sum);
        }
      }
    }
    BigDecimal all =
        mentions.stream()
            .filter(
                m ->
                    m.sentence() == mention.sentence()
                        && m.token().is(TokenKind.COUNT)
                        && isShared(m))
            .map(m -> m.token().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    bases.add(all);
  }

  /** Whether a percentage follows a count directly. */
  private boolean isShared(Mention count) {
    int next = mentions.indexOf(count) + 1;
    return next < mentions.size() && mentions.get(next).token().is(TokenKind.PERCENT);
  }

  private List<Meaning> baseReadings(@Nullable Mention part, @Nullable Topic own) {
    Topic topic = own != null ? own : part == null ? null : part.topic();
    if (topic != null
        && (topic.kind() == Topic.TopicKind.RESULT || topic.kind() == Topic.TopicKind.DISPUTE)) {
      return topics.of(topic.measures(), Measures.ALL);
    }
    boolean requests =
        topic != null
            || (part != null
                && REQUEST_UNITS.contains(part.token().unit())
                && !part.token().unit().isEmpty());
    return requests
        ? Stream.concat(topics.total("handled").stream(), topics.total("incoming").stream())
            .toList()
        : List.of();
  }

  /** The last share of a list may carry the rounding of all, so that they make a hundred. */
  private BigDecimal allowance(Mention mention) {
    List<Mention> shares =
        mentions.stream()
            .filter(
                m ->
                    m.sentence() == mention.sentence()
                        && m.token().is(TokenKind.PERCENT)
                        && !m.change())
            .toList();
    BigDecimal sum =
        shares.stream().map(m -> m.token().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean last = shares.size() > 1 && shares.getLast().at() == mention.at();
    if (!last || sum.compareTo(HUNDRED) != 0) {
      return BigDecimal.ZERO;
    }
    return BigDecimal.ONE
        .movePointLeft(mention.token().value().scale())
        .multiply(BigDecimal.valueOf(shares.size()));
  }

  private Claim claim(
      Mention mention,
      int from,
      List<BigDecimal> parts,
      List<Meaning> partReadings,
      List<BigDecimal> bases,
      List<Meaning> baseReadings,
      BigDecimal allowance,
      boolean sure) {
    Token token = mention.token();
    return new Claim.Share(
        text.span(from, token.to()),
        text.span(token.from(), token.to()),
        token.value(),
        parts,
        partReadings,
        bases,
        baseReadings,
        allowance,
        sure);
  }
}
