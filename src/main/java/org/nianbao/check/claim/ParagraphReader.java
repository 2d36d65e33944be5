package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.claim.Measures.Meaning;
import org.nianbao.check.claim.Token.TokenKind;

/**
 * Reads a paragraph from left to right: whom and when the words speak of, what each number is said
 * of, what is said to be none. Lists, shares and changes are then read off the numbers.
 *
 * <p>Longer than most classes: it decides which of the readers a number goes to.
 */
final class ParagraphReader {
  private static final String CLAUSE_ENDS = "，；：（。！？\n";
  private static final String STOPS = "。！？\n";
  private static final String BODIES = "局委镇乡厅办处院室科队站所";
  private static final Token NONE = Token.mark('\n', 0);

  private final TokenizedText text;
  private final List<Token> tokens;
  private final Scope scope;
  private final Discourse discourse = new Discourse();
  private final TopicReader topics;
  private final ZeroReader zeros;
  private final MoneyReader money;
  private final Measures measures;
  private final boolean government;
  private final List<Claim> claims = new ArrayList<>();

  private int sentence;
  private int depth;
  private int clauseFrom;
  private int nearFrom;
  private int clauseBefore;
  private List<List<Meaning>> queue = new ArrayList<>();

  private ParagraphReader(TokenizedText text, Measures measures, int year, boolean government) {
    this.text = text;
    this.tokens = text.tokens();
    this.measures = measures;
    this.government = government;
    this.scope = new Scope(year, government);
    this.topics = new TopicReader(measures, text, discourse);
    this.zeros = new ZeroReader(measures, text, discourse);
    this.money = new MoneyReader(measures, text);
  }

  static List<Claim> read(
      Lexicon lexicon, Measures measures, int year, boolean government, NormalizedText normalized) {
    TokenizedText lexed = Lexer.read(lexicon, normalized);
    List<Token> dated =
        lexed.tokens().stream()
            .map(
                t -> t.is(TokenKind.YEAR) ? t.of(Integer.toString(t.value().intValue() - year)) : t)
            .toList();
    TokenizedText text = lexed.with(dated);
    return new ParagraphReader(text, measures, year, government).read();
  }

  private List<Claim> read() {
    Token before = NONE;
    beginSentence(0);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(TokenKind.BREAK)) {
        mark(token, i);
      } else if (token.isNumber()) {
        number(token, i);
      } else {
        word(token, before, i);
      }
      before = token;
    }
    List<Mention> mentions = discourse.mentions();
    new PartsReader(text, mentions).read(claims);
    new ShareReader(text, mentions, topics).read(claims);
    new ChangeReader(text, mentions).read(claims);
    new SpansReader(text, mentions).read(claims);
    MoneyParts.read(text, claims);
    new MoneyChangeReader(text, measures).read(claims);
    new RoughWholeReader(text, mentions).read(claims);
    return List.copyOf(claims);
  }

  private void beginSentence(int at) {
    boolean goesOn = at < tokens.size() && isGoingOn(tokens.get(at));
    discourse.beginSentence(goesOn);
    if (!goesOn) {
      scope.beginSentence();
    }
    depth = 0;
    clauseFrom = at;
    nearFrom = at;
    queue = new ArrayList<>();
  }

  private boolean isGoingOn(Token first) {
    return first.is(Sense.AMONG)
        || first.is(Sense.CRITERION)
        || first.is(Sense.FROM)
        || first.is(Sense.REST);
  }

  private void mark(Token token, int i) {
    if (token.isMark(STOPS)) {
      sentence++;
      beginSentence(i + 1);
      return;
    }
    if (token.isMark("（")) {
      clauseBefore = nearFrom;
      depth++;
      discourse.open();
    } else if (token.isMark("）")) {
      depth = Math.max(0, depth - 1);
      discourse.close();
      nearFrom = i + 1;
    }
    if (token.isMark("、") && hasNumber(clauseFrom, i)) {
      nearFrom = i + 1; // 29件来自公民、1件来自企业
    }
    if (token.isMark(CLAUSE_ENDS)) {
      scope.beginClause();
      clauseFrom = i + 1;
      nearFrom = i + 1;
      queue = new ArrayList<>();
    }
  }

  private void word(Token token, Token before, int i) {
    scope.see(token, before);
    if (token.is(Sense.AMONG) || (token.is(Sense.INCLUDING) && !discourse.mentions().isEmpty())) {
      discourse.beginParts();
      nearFrom = i + 1;
    } else if (token.is(Sense.FOREIGN)) {
      discourse.speakOf(Discourse.Subject.FOREIGN);
    } else if (token.is(Sense.REQUEST)) {
      discourse.speakOf(Discourse.Subject.REQUESTS);
    } else if (token.is(Sense.DOCUMENT)) {
      discourse.rememberDocuments(token.of());
    } else if (token.is(Sense.DECISION)) {
      discourse.speakOf(Discourse.Subject.FOREIGN);
    } else if (isVerb(token) && isBehindBody(token)) {
      scope.seeOtherBody();
    } else if (token.is(Sense.ZERO)) {
      claims.addAll(zeros.read(tokens, i, clauseFrom, scope));
    } else if (token.is(Sense.ALL) || token.is(Sense.NONE_OF)) {
      all(i);
    }
  }

  private static boolean isVerb(Token token) {
    return token.is(Sense.RECEIVE) || token.is(Sense.HANDLE) || token.is(Sense.PROCESS);
  }

  /** 民政局收到…: one body among those that a government's report is about. */
  private boolean isBehindBody(Token verb) {
    int at = verb.from() - 1;
    String all = text.text().text();
    if (at >= 0 && all.charAt(at) == '共') {
      at--;
    }
    String before = all.substring(Math.max(0, at - 6), at + 1);
    boolean named =
        at > 0 && government && BODIES.indexOf(all.charAt(at)) >= 0 && !text.isClean(at, at + 1);
    return named
        || OF_SOME_BODIES.matcher(before).find()
        || (!scope.isOfArea() && SOME_BODIES.matcher(before).find());
  }

  /** 甲局、乙局两个单位收到…: some bodies, counted. */
  private static final Pattern SOME_BODIES =
      Pattern.compile("[0-9一二三四五六七八九十两几多余][个家](?:单位|部门|科室|股室|处室|乡镇|街道|镇街|局)$");

  /** 最多的两个单位收到…, in a clause on the whole area, too. */
  private static final Pattern OF_SOME_BODIES = Pattern.compile("的" + SOME_BODIES.pattern());

  /** 行政复议2件，均获维持: as many as there are; 无一被纠正: none of them. */
  private void all(int at) {
    Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : NONE;
    if (!text.isClean(tokens.get(at).to(), next.from())) {
      return;
    }
    List<Mention> mentions = discourse.mentions();
    int by = next.is(Sense.FROM) ? at + 2 : at + 1;
    if (by < tokens.size() && tokens.get(by).is(Sense.APPLICANT) && !mentions.isEmpty()) {
      allBy(by, at, mentions.getLast());
    }
    if (!next.is(Sense.RESULT)) {
      return;
    }
    for (int i = mentions.size() - 1; i >= 0 && mentions.get(i).sentence() == sentence; i--) {
      Mention mention = mentions.get(i);
      Topic topic = mention.topic();
      if (topic == null || topic.kind() != Topic.TopicKind.DISPUTE) {
        return;
      }
      List<Meaning> readings = topics.of(topic.measures(), next.of());
      claims.add(
          new Claim.Count(
              text.span(
                  topic.from() < mention.token().from() ? topic.from() : mention.token().from(),
                  next.to()),
              null,
              tokens.get(at).is(Sense.ALL) ? mention.token().value() : BigDecimal.ZERO,
              readings,
              topic.firm() && mention.whole()
                  ? Claim.ClaimCertainty.SURE
                  : Claim.ClaimCertainty.OPEN,
              false,
              0));
    }
  }

  /** 受理申请12件，均由自然人提出. */
  private void allBy(int by, int at, Mention mention) {
    Token applicant = tokens.get(by);
    Topic topic = mention.topic();
    if (topic == null
        || topic.kind() != Topic.TopicKind.RECEIVING
        || !topic.firm()
        || mention.sentence() != sentence
        || mention.change()
        || mention.former()
        || hasNumber(mention.at() + 1, at)) {
      return;
    }
    int end = by + 1;
    while (end < tokens.size() && !tokens.get(end).is(TokenKind.BREAK)) {
      if (!tokens.get(end).is(Sense.RECEIVE) && !tokens.get(end).is(Sense.REQUEST)) {
        return; // 均告知自然人…, 均由自然人和企业提出
      }
      end++;
    }
    claims.add(
        new Claim.Count(
            text.span(mention.token().from(), applicant.to()),
            null,
            mention.token().value(),
            topics.of(topic.measures(), applicant.of()),
            mention.whole() ? Claim.ClaimCertainty.SURE : Claim.ClaimCertainty.OPEN,
            false,
            0));
  }

  // --- numbers

  private void number(Token token, int i) {
    if (isAmong(i)) {
      discourse.beginParts();
      nearFrom = i;
    }
    int own = isBracketedAlone(i) ? clauseBefore : nearFrom;
    List<Token> near = words(own, i);
    if (token.is(TokenKind.MONEY)) {
      money.read(token, words(clauseFrom, i), tail(i), scope.isLastYear()).ifPresent(claims::add);
      nearFrom = i + 1;
      return;
    }
    List<Token> tail = tail(i);
    boolean change = isChange(token, near);
    boolean vague = token.vague();
    Topic topic = null;
    boolean former = false;
    if (token.is(TokenKind.COUNT) && !change && !vague) {
      topic = topic(token, i, near, tail);
      former = isFormer(near, topic);
      if (topic == null && (former || Words.has(near, Sense.TO))) {
        topic = lastTopic();
      }
    } else if (change) {
      topic = topics.before(token, near);
      if (topic == null && token.is(TokenKind.COUNT) && Words.has(tail, Sense.REQUEST)) {
        topic =
            topics.read(token, words(clauseFrom, i), near, tail, labelFrom(nearFrom)); // 比上年多收64件申请
      }
    }
    int labelFrom = labelFrom(own);
    Mention mention =
        new Mention(
            token,
            i,
            sentence,
            depth,
            near,
            labelFrom,
            topic,
            scope.isWhole(),
            former,
            change || vague);
    discourse.mentions().add(mention);
    scope.passCount();
    if (vague && !change) {
      rough(mention, words(clauseFrom, i), tail);
    }
    nearFrom = i + 1;
    if (topic != null && mention.change()) {
      return; // what is said of the change is read with the others
    }
    if (topic != null) {
      remember(topic);
      claim(mention, topic);
    } else if (token.is(TokenKind.COUNT)
        && Words.hasAny(near, Sense.INFO, Sense.PUBLISH)
        && !discourse.inParts()) {
      discourse.speakOf(Discourse.Subject.INFORMATION);
    }
  }

  /** 收到申请380余件. */
  private void rough(Mention mention, List<Token> clause, List<Token> tail) {
    Token token = mention.token();
    RoughNumber range = RoughNumber.of(token, text.text().text()).orElse(null);
    if (range == null || !token.is(TokenKind.COUNT) || !mention.whole() || scope.isLastYear()) {
      return;
    }
    boolean led = RoughNumber.LEADS.indexOf(text.before(token.from())) >= 0;
    Token number = led ? token.from(token.from() - 1) : token;
    Topic topic = topics.read(number, clause, mention.near(), tail, mention.labelFrom());
    if (topic != null
        && topic.firm()
        && topic.kind() != Topic.TopicKind.APPLICANT
        && !isFormer(mention.near(), topic)) {
      claims.add(
          new Claim.RoughCount(
              text.span(Math.min(topic.from(), token.from()), token.to()),
              text.span(token.from(), token.to()),
              range,
              topic.readings()));
    }
  }

  /** 本机关不掌握相关政府信息（92件）: a number alone in brackets is of the words before them. */
  private boolean isBracketedAlone(int i) {
    return i > 1
        && tokens.get(i - 1).isMark("（")
        && tokens.get(i - 2).is(TokenKind.WORD)
        && clauseBefore < i - 1
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isMark("）")
        && tokens.get(i).is(TokenKind.COUNT)
        && text.isClean(tokens.get(i - 2).to(), tokens.get(i - 1).from());
  }

  private @Nullable Topic topic(Token token, int i, List<Token> near, List<Token> tail) {
    Token together = Words.last(near, Sense.RESPECTIVELY);
    if (together != null && together.to() <= token.from()) {
      queue = topics.each(near);
    }
    if (!queue.isEmpty()) {
      Topic next = topics.respectively(queue.removeFirst(), near, token);
      if (next != null) {
        return next;
      }
    }
    return topics.read(token, words(clauseFrom, i), near, tail, labelFrom(nearFrom));
  }

  private @Nullable Topic lastTopic() {
    List<Mention> mentions = discourse.mentions();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Topic topic = mentions.get(i).topic();
      if (topic != null && mentions.get(i).sentence() == sentence) {
        return topic;
      }
    }
    return null;
  }

  private static boolean isChange(Token token, List<Token> near) {
    if (Words.has(near, Sense.TO)) {
      return false;
    }
    return Words.hasAny(near, Sense.UP, Sense.DOWN)
        && (token.is(TokenKind.COUNT) || token.is(TokenKind.PERCENT) || token.is(TokenKind.TIMES));
  }

  /** 上年的281件, 2024年的218件: said of last year, unless it is 结转. */
  private boolean isFormer(List<Token> near, @Nullable Topic topic) {
    if (topic != null && topic.kind() == Topic.TopicKind.CARRY) {
      return false;
    }
    if (Words.has(near, Sense.TO)) {
      return false;
    }
    Token last = near.isEmpty() ? NONE : near.getLast();
    return Words.has(near, Sense.LAST_YEAR)
        || near.stream().anyMatch(t -> t.is(TokenKind.YEAR) && t.of().equals("-1"))
        || last.is(Sense.COMPARED)
        || (last.is(Sense.FROM) && leadsTo())
        || isBracketed(near);
  }

  /** Whether 由218件 goes on 减少到154件. */
  private boolean leadsTo() {
    for (int j = nearFrom; j < tokens.size() && !tokens.get(j).isMark(STOPS); j++) {
      if (tokens.get(j).is(Sense.TO)) {
        return true;
      }
    }
    return false;
  }

  /** 比上年（210件）. */
  private boolean isBracketed(List<Token> near) {
    int open = nearFrom - 1;
    return near.isEmpty()
        && open > 0
        && tokens.get(open).isMark("（")
        && (tokens.get(open - 1).is(Sense.COMPARED) || tokens.get(open - 1).is(Sense.LAST_YEAR));
  }

  private void remember(Topic topic) {
    switch (topic.kind()) {
      case DISPUTE -> discourse.disputes().addAll(topic.measures());
      case DOCUMENT -> discourse.rememberDocuments(topic.measures().getFirst());
      case RECEIVING, HANDLING, CARRY -> {
        if (topic.firm()) {
          discourse.speakOf(Discourse.Subject.REQUESTS);
        }
      }
      default -> {
        // says no more than was known
      }
    }
  }

  private void claim(Mention mention, Topic topic) {
    Token token = mention.token();
    int from = Math.min(topic.from(), token.from());
    Claim.ClaimCertainty certainty =
        !mention.whole()
            ? Claim.ClaimCertainty.OPEN
            : topic.firm()
                ? Claim.ClaimCertainty.SURE
                : topic.likely() ? Claim.ClaimCertainty.LIKELY : Claim.ClaimCertainty.OPEN;
    claims.add(
        new Claim.Count(
            text.span(from, Math.max(token.to(), topic.from() > token.from() ? topic.to() : 0)),
            text.span(token.from(), token.to()),
            token.value(),
            topic.readings(),
            certainty,
            mention.former(),
            0));
  }

  private boolean hasNumber(int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(Token::isNumber);
  }

  /** 30件申请中有26件…: what stands between is said of the first. */
  private boolean isAmong(int i) {
    if (nearFrom <= clauseFrom || !tokens.get(nearFrom - 1).is(TokenKind.COUNT)) {
      return false;
    }
    String between = text.text().text().substring(labelFrom(nearFrom), tokens.get(i).from());
    return between.contains("中");
  }

  /** Where the text of a number's own words begins: behind the last mark or number. */
  private int labelFrom(int firstOwn) {
    return firstOwn == 0 ? 0 : tokens.get(firstOwn - 1).to();
  }

  /** The words between two places. */
  private List<Token> words(int from, int to) {
    List<Token> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!tokens.get(i).is(TokenKind.BREAK) && !tokens.get(i).isNumber()) {
        words.add(tokens.get(i));
      }
    }
    return words;
  }

  private List<Token> tail(int at) {
    List<Token> words = new ArrayList<>();
    for (int i = at + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isNumber() || (token.is(TokenKind.BREAK) && !isEnumerating(i))) {
        break;
      }
      if (!token.is(TokenKind.BREAK)) {
        words.add(token);
      }
    }
    return words;
  }

  /** Whether only words come behind a 、 up to the next mark. */
  private boolean isEnumerating(int at) {
    if (!tokens.get(at).isMark("、")) {
      return false;
    }
    for (int i = at + 1; i < tokens.size() && !tokens.get(i).isMark(CLAUSE_ENDS); i++) {
      if (tokens.get(i).isNumber()) {
        return false;
      }
    }
    return true;
  }
}
