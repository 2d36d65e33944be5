package org.nianbao.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.claim.Measures.Meaning;
import org.nianbao.check.claim.Topic.TopicKind;

/**
 * Finds what a number is said of: by the words before it, or where these say nothing by those
 * behind it. Longer than most classes: it holds the order in which words outweigh each other.
 */
final class TopicReader {
  private static final String COUNTING = "件份宗起例个次条项笔部件次";
  private static final List<String> TOTAL = List.of(Measures.ALL);

  private final Measures measures;
  private final TokenizedText text;
  private final Discourse discourse;
  private final boolean partlySaid;
  private int labelFrom;

  TopicReader(Measures measures, TokenizedText text, Discourse discourse) {
    this.measures = measures;
    this.text = text;
    this.discourse = discourse;
    this.partlySaid =
        text.tokens().stream().anyMatch(t -> t.is(Sense.OUTCOME) && t.of().equals("partlyGranted"));
  }

  /**
   * @param clause all words of the clause so far, those of other numbers too
   * @param near the words that are the number's own
   * @param tail the words behind it, up to the next mark or number
   */
  @Nullable Topic read(
      Token number, List<Token> clause, List<Token> near, List<Token> tail, int labelFrom) {
    if (Words.has(near, Sense.CHARGE)) {
      return null;
    }
    Topic topic = read(number, clause, near, tail, labelFrom, true);
    if (topic == null && !near.isEmpty() && Words.hasAny(near, Sense.FOREIGN, Sense.INFO)) {
      return null;
    }
    return topic != null ? topic : read(number, clause, tail, near, number.to(), false);
  }

  private @Nullable Topic read(
      Token number,
      List<Token> clause,
      List<Token> words,
      List<Token> others,
      int labelFrom,
      boolean before) {
    Topic topic = null;
    this.labelFrom = labelFrom;
    for (TopicPattern attempt :
        List.<TopicPattern>of(
            this::disputes,
            this::carried,
            this::outcomes,
            this::documents,
            this::decisions,
            this::requests)) {
      topic = attempt.read(number, words, others, before);
      if (topic != null) {
        break;
      }
    }
    if (topic == null || !topic.firm()) {
      return topic;
    }
    boolean rest =
        topic.kind() == TopicKind.CARRY && (others.isEmpty() || Words.has(others, Sense.REST));
    boolean near =
        before
            ? text.isClean(topic.from(), number.from())
            : rest || text.isClean(number.to(), topic.to());
    if (!near) {
      return topic.doubted();
    }
    boolean published = topic.kind() == TopicKind.DECISION && Words.has(words, Sense.DECIDE);
    return isCountOf(topic, number, clause)
        ? topic
        : published ? topic.likelyOnly() : topic.doubted();
  }

  /** The cells of a result of disputes. */
  List<Meaning> of(List<String> groups, String result) {
    return measures.together(groups, List.of(result));
  }

  /** What each number of 分别为 is said of: the words of the row before it, in their order. */
  List<List<Meaning>> each(List<Token> near) {
    List<List<Meaning>> each = new ArrayList<>();
    for (Sense sense : List.of(Sense.DISPUTE, Sense.OUTCOME, Sense.DECISION)) {
      List<Token> row = Words.lastRow(text, near, sense);
      if (row.size() > 1) {
        row.forEach(word -> each.add(measures.readings(word.of(), TOTAL)));
        return each;
      }
    }
    return each;
  }

  /** The next number of 分别为. */
  @Nullable Topic respectively(List<Meaning> readings, List<Token> near, Token number) {
    if (readings.isEmpty()) {
      return null;
    }
    int from = near.isEmpty() ? number.from() : near.getFirst().from();
    return new Topic(TopicKind.OUTCOME, readings, List.of(), from, number.from(), true);
  }

  /** What is said of by the words before a place alone. */
  @Nullable Topic before(Token at, List<Token> words) {
    return read(at, words, words, List.of(), at.from(), true);
  }

  /** A quantity of all applicants. */
  List<Meaning> total(String measure) {
    return measures.readings(measure, TOTAL);
  }

  @FunctionalInterface
  private interface TopicPattern {
    @Nullable Topic read(Token number, List<Token> words, List<Token> others, boolean before);
  }

  private static boolean isCountOf(Topic topic, Token number, List<Token> clause) {
    boolean unit =
        !number.is(Token.TokenKind.COUNT)
            || number.unit().isEmpty()
            || COUNTING.contains(number.unit());
    boolean published = Words.has(clause, Sense.PUBLISH) || Words.has(clause, Sense.INFO);
    return switch (topic.kind()) {
      case DECISION ->
          unit
              && !published
              && !number.unit().equals("条")
              && !Words.hasAny(clause, Sense.RECEIVE, Sense.NEWLY_RECEIVE);
      case OUTCOME -> unit && !Words.has(clause, Sense.INFO);
      default -> unit;
    };
  }

  // --- disputes

  private @Nullable Topic disputes(
      Token number, List<Token> words, List<Token> others, boolean before) {
    List<Token> row = Words.lastRow(text, words, Sense.DISPUTE);
    Token result = before ? Words.last(words, Sense.RESULT) : Words.first(words, Sense.RESULT);
    if (row.isEmpty()) {
      Token ended = Words.last(words, Sense.CONCLUDED);
      if (result == null && ended != null && before) {
        List<String> spoken = List.copyOf(discourse.disputes());
        return concluded(spoken, words, ended.from(), ended.to());
      }
      return result == null ? otherResult(words) : results(result, words);
    }
    List<String> groups = row.stream().map(Token::of).distinct().toList();
    if (result == null && Words.has(words, Sense.CONCLUDED)) {
      return concluded(groups, words, row.getFirst().from(), row.getLast().to());
    }
    boolean ofResult =
        result != null
            && (result.from() >= row.getLast().to()
                || (result.to() <= row.getFirst().from()
                    && text.isClean(result.to(), row.getFirst().from())));
    List<Meaning> readings =
        measures.together(groups, ofResult && result != null ? List.of(result.of()) : TOTAL);
    boolean firm =
        !Words.hasAny(
                words, Sense.TRIAL, Sense.OTHER_ACT, Sense.FOREIGN, Sense.QUALIFIED, Sense.SHARE)
            && !isReviewing(words);
    int to =
        ofResult && result != null ? Math.max(result.to(), row.getLast().to()) : row.getLast().to();
    int from =
        ofResult && result != null
            ? Math.min(result.from(), row.getFirst().from())
            : row.getFirst().from();
    return new Topic(
        ofResult ? TopicKind.RESULT : TopicKind.DISPUTE, readings, groups, from, to, firm);
  }

  /** 已审结行政复议案件21件: those that ended in one way or another. */
  private @Nullable Topic concluded(List<String> groups, List<Token> words, int from, int to) {
    Token word = Words.last(words, Sense.CONCLUDED);
    if (word == null || groups.isEmpty()) {
      return null;
    }
    List<Meaning> readings = new ArrayList<>();
    if (groups.size() == 1) {
      readings.addAll(measures.readings(groups.getFirst(), CONCLUDED));
      readings.addAll(measures.readings(groups.getFirst(), TOTAL));
    } else {
      readings.addAll(measures.together(groups, CONCLUDED));
      readings.addAll(measures.together(groups, TOTAL));
    }
    boolean firm =
        !Words.hasAny(words, Sense.TRIAL, Sense.OTHER_ACT, Sense.FOREIGN, Sense.QUALIFIED)
            && Words.has(text.tokens(), Sense.REASON);
    return new Topic(
        TopicKind.RESULT,
        readings,
        groups,
        Math.min(from, word.from()),
        Math.max(to, word.to()),
        firm);
  }

  private static final List<String> CONCLUDED = List.of("upheld", "corrected", "otherResult");

  /** 受理行政复议案件120件，审结100件 is said by the body that decides. */
  private boolean isReviewing(List<Token> words) {
    return Words.hasAny(words, Sense.RECEIVE, Sense.PROCESS, Sense.HANDLE, Sense.NEWLY_RECEIVE)
        && !Words.has(text.tokens(), Sense.REASON)
        && (Words.hasAny(text.tokens(), Sense.HANDLE, Sense.CONCLUDED, Sense.TRIAL)
            || Words.has(words, Sense.PROCESS));
  }

  private @Nullable Topic otherResult(List<Token> words) {
    Token other = Words.last(words, Sense.OUTCOME);
    return other != null
            && other.of().equals("remaining")
            && !discourse.disputes().isEmpty()
            && discourse.subject() != Discourse.Subject.REQUESTS
        ? result(other, "otherResult", discourse.isAfterResult())
        : null;
  }

  private @Nullable Topic results(Token result, List<Token> words) {
    return discourse.disputes().isEmpty()
        ? null
        : result(
            result, result.of(), !Words.hasAny(words, Sense.TRIAL, Sense.QUALIFIED, Sense.SHARE));
  }

  private Topic result(Token word, String column, boolean firm) {
    List<String> groups = List.copyOf(discourse.disputes());
    List<Meaning> readings = new ArrayList<>();
    for (int i = groups.size() - 1; i >= 0; i--) {
      readings.addAll(measures.readings(groups.get(i), List.of(column)));
    }
    if (groups.size() > 1) {
      readings.addAll(measures.together(groups, List.of(column)));
      if (groups.contains("direct") && groups.contains("afterReconsideration")) {
        readings.addAll(measures.readings("litigation", List.of(column)));
      }
    }
    return new Topic(TopicKind.RESULT, readings, groups, word.from(), word.to(), firm);
  }

  // --- carried in, carried forward

  private @Nullable Topic carried(
      Token number, List<Token> words, List<Token> others, boolean before) {
    Token word =
        words.stream()
            .filter(
                t ->
                    t.is(Sense.CARRY_IN)
                        || t.is(Sense.CARRY_FORWARD)
                        || t.is(Sense.CARRY)
                        || t.is(Sense.TRANSFER))
            .reduce((a, b) -> before ? b : a)
            .orElse(null);
    if (word == null) {
      return null;
    }
    String measure = direction(word, words, others);
    if (measure == null || (before && isPassed(word, words))) {
      return null;
    }
    boolean firm =
        !Words.hasAny(words, Sense.FOREIGN, Sense.QUALIFIED)
            && discourse.subject() != Discourse.Subject.FOREIGN;
    List<String> columns = columns(words);
    return new Topic(
        TopicKind.CARRY,
        measures.readings(measure, columns),
        List.of(measure),
        word.from(),
        word.to(),
        firm);
  }

  /** 顺延到2020年予以公开258件: of two statements without a mark the second has the number. */
  private static boolean isPassed(Token word, List<Token> words) {
    return words.stream()
        .anyMatch(t -> t.is(Sense.OUTCOME) && !t.of().equals("remaining") && t.from() >= word.to());
  }

  private static @Nullable String direction(Token word, List<Token> words, List<Token> others) {
    if (word.is(Sense.CARRY_IN)) {
      return "carriedIn";
    }
    if (word.is(Sense.CARRY_FORWARD)) {
      return "carriedForward";
    }
    List<Token> around = Stream.concat(words.stream(), others.stream()).toList();
    boolean in = Words.has(words, Sense.LAST_YEAR) || years(words).anyMatch(y -> y == -1);
    boolean forward = Words.has(around, Sense.NEXT_YEAR) || years(around).anyMatch(y -> y == 1);
    if (in != forward) {
      return in ? "carriedIn" : "carriedForward";
    }
    return word.is(Sense.CARRY) ? "carried" : null;
  }

  /** The years named, counted from the report's: their words carry the distance. */
  private static Stream<Integer> years(List<Token> words) {
    return words.stream().filter(t -> t.is(Token.TokenKind.YEAR)).map(t -> Integer.valueOf(t.of()));
  }

  // --- outcomes

  private @Nullable Topic outcomes(
      Token number, List<Token> words, List<Token> others, boolean before) {
    List<Token> row = Words.lastRow(text, words, Sense.OUTCOME);
    if (row.isEmpty()) {
      return published(number, words, before);
    }
    List<String> names = row.stream().map(Token::of).distinct().toList();
    List<String> columns = columns(words);
    if (!before && Words.has(others, Sense.REST) && Words.has(words, Sense.OPEN)) {
      return remaining(names, row);
    }
    List<Meaning> readings = new ArrayList<>(measures.together(names, columns));
    String name = names.getLast();
    if (names.size() == 1) {
      readings = new ArrayList<>(measures.readings(name, columns));
      Token cause = cause(words, row.getFirst(), name);
      if (cause != null) {
        readings.addAll(0, measures.readings(cause.of(), columns));
      }
      if (name.equals("granted") && !partlySaid) {
        readings.addAll(measures.readings("grantedOrPartly", columns));
      }
    } else if (row.size() == 2 && isDetailOf(names.get(0), names.get(1))) {
      readings.addAll(0, measures.readings(names.get(0), columns));
      readings.addAll(measures.readings(names.get(1), columns));
    }
    boolean firm =
        !names.equals(List.of("remaining"))
            && !Words.hasAny(words, Sense.FOREIGN, Sense.INFO, Sense.SHARE)
            && discourse.subject() != Discourse.Subject.FOREIGN
            && !discourse.isPartOfOther()
            && !isQualifiedBehind(words, row.getLast())
            && !Words.has(words, Sense.CARRY_IN)
            && (before || !Words.has(words, Sense.OPEN));
    return new Topic(
        TopicKind.OUTCOME, readings, names, row.getFirst().from(), row.getLast().to(), firm);
  }

  /** 其余183件依法作不予公开、无法提供等答复: all but what was granted, or but those named. */
  private Topic remaining(List<String> names, List<Token> row) {
    List<Meaning> readings = new ArrayList<>(measures.readings("remaining", TOTAL));
    readings.addAll(measures.together(names, TOTAL));
    return new Topic(
        TopicKind.OUTCOME,
        readings,
        List.of("remaining"),
        row.getFirst().from(),
        row.getLast().to(),
        false,
        true);
  }

  private static boolean isQualifiedBehind(List<Token> words, Token word) {
    Token qualified = Words.last(words, Sense.QUALIFIED);
    return qualified != null && qualified.from() > word.from();
  }

  /** 因信息不存在无法提供: a reason of the group, unless it is but one of several (等). */
  private static @Nullable Token cause(List<Token> words, Token group, String name) {
    for (Token word : words) {
      if (word.is(Sense.OUTCOME) && word.to() <= group.from() && isDetailOf(word.of(), name)) {
        boolean several =
            words.stream()
                .anyMatch(t -> t.is(Sense.OPEN) && t.from() >= word.to() && t.to() <= group.from());
        return several ? null : word;
      }
    }
    return null;
  }

  private static boolean isDetailOf(String detail, String group) {
    return detail.startsWith(group + ".");
  }

  /** 公开2件，部分公开1件 where requests are spoken of. */
  private @Nullable Topic published(Token number, List<Token> words, boolean before) {
    if (!before
        || words.isEmpty()
        || !words.getLast().is(Sense.PUBLISH)
        || words.getLast().to() - words.getLast().from() != 2) {
      return null;
    }
    if (isPartlyAmong(number) && !Words.has(words, Sense.INFO)) {
      Token word = words.getLast();
      List<Meaning> readings = new ArrayList<>(measures.readings("grantedOrPartly", TOTAL));
      readings.addAll(measures.readings("granted", TOTAL));
      return new Topic(
          TopicKind.OUTCOME,
          readings,
          List.of("grantedOrPartly"),
          word.from(),
          word.to(),
          !discourse.isPartOfOther());
    }
    if (words.size() != 1
        || discourse.subject() != Discourse.Subject.REQUESTS
        || discourse.isPartOfOther()
        || !number.unit().equals("件")) {
      return null;
    }
    List<Meaning> readings = new ArrayList<>(measures.readings("granted", TOTAL));
    readings.addAll(measures.readings("grantedOrPartly", TOTAL));
    Token word = words.getFirst();
    return new Topic(
        TopicKind.OUTCOME, readings, List.of("granted"), word.from(), word.to(), partlySaid);
  }

  /** 公开84件（含部分公开18件）: what was granted in part is among them. */
  private boolean isPartlyAmong(Token number) {
    List<Token> tokens = text.tokens();
    int at = tokens.indexOf(number) + 1;
    if (at == 0 || at >= tokens.size() || !tokens.get(at).isMark("（，")) {
      return false;
    }
    at++;
    return at + 1 < tokens.size()
        && (tokens.get(at).is(Sense.INCLUDING) || tokens.get(at).is(Sense.AMONG))
        && tokens.get(at + 1).is(Sense.OUTCOME)
        && tokens.get(at + 1).of().equals("partlyGranted");
  }

  // --- documents and decisions

  private @Nullable Topic documents(
      Token number, List<Token> words, List<Token> others, boolean before) {
    Token document = Words.last(words, Sense.DOCUMENT);
    if (document == null && before) {
      document = Words.first(others, Sense.DOCUMENT);
    }
    Token act =
        words.stream()
            .filter(t -> t.is(Sense.ISSUE) || t.is(Sense.REPEAL) || t.is(Sense.IN_FORCE))
            .reduce((a, b) -> b)
            .orElse(null);
    String kind = document == null ? discourse.documents() : document.of();
    if (kind == null || (document == null && act == null)) {
      return null;
    }
    String measure = kind + (act == null ? "" : "." + act(act));
    boolean plain =
        !Words.hasAny(words, Sense.PUBLISH, Sense.INFO)
            && !discourse.inParts()
            && kind.equals("documents");
    boolean firm =
        !Words.hasAny(words, Sense.QUALIFIED, Sense.FOREIGN)
            && !isOtherAct(words, act)
            && !Words.hasAny(others, Sense.OTHER_ACT)
            && !discourse.isPartOfOther()
            && (act != null || plain);
    List<Token> own = Stream.of(document, act).filter(t -> t != null && words.contains(t)).toList();
    if (own.isEmpty()) {
      return null;
    }
    int from = own.stream().mapToInt(Token::from).min().orElse(0);
    int to = own.stream().mapToInt(Token::to).max().orElse(0);
    return new Topic(
        TopicKind.DOCUMENT, measures.readings(measure, TOTAL), List.of(kind), from, to, firm);
  }

  /** 清理规范性文件120件 is neither issued nor in force; 清理后发布现行有效的 is. */
  private static boolean isOtherAct(List<Token> words, @Nullable Token act) {
    Token other = Words.last(words, Sense.OTHER_ACT);
    return other != null && (act == null || act.from() < other.from());
  }

  private static String act(Token act) {
    return act.is(Sense.ISSUE) ? "issued" : act.is(Sense.REPEAL) ? "repealed" : "inForce";
  }

  private @Nullable Topic decisions(
      Token number, List<Token> words, List<Token> others, boolean before) {
    List<Token> row = Words.lastRow(text, words, Sense.DECISION);
    if (row.isEmpty()) {
      return null;
    }
    boolean firm =
        !Words.hasAny(words, Sense.REQUEST, Sense.QUALIFIED, Sense.OTHER_ACT, Sense.ISSUE)
            && !discourse.inParts();
    List<String> names = row.stream().map(Token::of).distinct().toList();
    return new Topic(
        TopicKind.DECISION,
        measures.together(names, TOTAL),
        names,
        row.getFirst().from(),
        row.getLast().to(),
        firm);
  }

  // --- requests

  private @Nullable Topic requests(
      Token number, List<Token> words, List<Token> others, boolean before) {
    if (Words.hasAny(words, Sense.FOREIGN, Sense.CHARGE)) {
      return null;
    }
    Token object = Words.last(words, Sense.REQUEST);
    Token verb =
        words.stream()
            .filter(
                t ->
                    t.is(Sense.RECEIVE)
                        || t.is(Sense.NEWLY_RECEIVE)
                        || t.is(Sense.HANDLE)
                        || t.is(Sense.PROCESS))
            .reduce((a, b) -> before ? b : a)
            .orElse(null);
    List<String> columns = columns(words);
    boolean byApplicant = !columns.equals(TOTAL);
    if (object == null && verb == null && !byApplicant) {
      return null;
    }
    if (Words.has(others, Sense.FOREIGN) && object == null) {
      return null;
    }
    boolean about =
        object != null
            || (before && Words.has(others, Sense.REQUEST))
            || discourse.subject() == Discourse.Subject.REQUESTS;
    if (discourse.subject() == Discourse.Subject.FOREIGN && object == null) {
      return null;
    }
    if (byApplicant
        && object == null
        && verb == null
        && !about
        && discourse.subject() != Discourse.Subject.NONE) {
      return null;
    }
    return topic(object, verb, columns, words, before, about || byApplicant);
  }

  private Topic topic(
      @Nullable Token object,
      @Nullable Token verb,
      List<String> columns,
      List<Token> words,
      boolean before,
      boolean about) {
    boolean byApplicant = !columns.equals(TOTAL);
    Token applicant = lastApplicant(words);
    List<Token> own =
        Stream.of(object, verb, byApplicant ? applicant : null).filter(t -> t != null).toList();
    int from = own.stream().mapToInt(Token::from).min().orElse(0);
    int to = own.stream().mapToInt(Token::to).max().orElse(0);
    List<Meaning> readings = new ArrayList<>(measures.readings(measure(verb), columns));
    Mention whole = discourse.whole();
    if (byApplicant) {
      readings.addAll(measures.readings("applications", columns));
      if (columns.equals(List.of("commercialEnterprise"))) {
        readings.addAll(measures.readings("applications", ORGANIZATIONS));
      } else if (columns.contains("otherOrganization")) {
        readings.addAll(measures.readings("applications", ORGANIZATIONS));
        readings.addAll(measures.readings("applications", BESIDE_ENTERPRISES));
      }
      if (whole != null && whole.topic() != null) {
        whole.topic().measures().forEach(m -> readings.addAll(measures.readings(m, columns)));
      }
    }
    boolean qualified =
        Words.hasAny(words, Sense.QUALIFIED, Sense.SHARE, Sense.INFO, Sense.DOCUMENT)
            && !isOfEveryWay(words);
    boolean part =
        discourse.isPartOfOther()
            || (whole != null && whole.topic() != null && !whole.topic().isRequests());
    // 受理384件，其中当年办结360件: of those received alone
    part |=
        whole != null
            && whole.topic() != null
            && whole.topic().kind() == TopicKind.RECEIVING
            && verb != null
            && verb.is(Sense.HANDLE)
            && Words.has(words, Sense.WHOLE_YEAR);
    boolean explicit = verb != null && object != null;
    boolean firm =
        about
            && !qualified
            && !(part && !explicit)
            && !(byApplicant && part)
            && (object != null || before || (byApplicant && verb == null));
    if (object != null && verb == null && before) {
      firm &= text.isClean(Math.min(labelFrom, from), to);
    }
    if (verb != null && !before && object == null) {
      firm = false;
    }
    // 答复216件 without a word on what was answered
    boolean bare =
        verb != null
            && (verb.is(Sense.HANDLE) || verb.is(Sense.NEWLY_RECEIVE))
            && object == null
            && before
            && !about
            && !qualified
            && !part
            && text.isClean(labelFrom, from);
    String name = measure(verb);
    TopicKind kind =
        name.equals("handled") || name.equals("answered")
            ? TopicKind.HANDLING
            : TopicKind.RECEIVING;
    return new Topic(
        byApplicant ? TopicKind.APPLICANT : kind, readings, List.of(name), from, to, firm, bare);
  }

  private static final List<String> ORGANIZATIONS = List.of("organization");

  private static final List<String> BESIDE_ENTERPRISES =
      List.of("researchInstitution", "publicWelfare", "legalService", "otherOrganization");

  /** 通过邮寄、网络提交的各类申请 are all. */
  private boolean isOfEveryWay(List<Token> words) {
    Token last = Words.last(words, Sense.QUALIFIED);
    Token object = Words.last(words, Sense.REQUEST);
    return last != null
        && object != null
        && last.to() < object.from()
        && isEnumerated(Words.lastRow(text, words, Sense.QUALIFIED));
  }

  private static boolean isEnumerated(List<Token> row) {
    return row.size() > 1 && row.get(row.size() - 2).to() < row.getLast().from();
  }

  private String measure(@Nullable Token verb) {
    if (verb == null) {
      return "applications";
    }
    if (verb.is(Sense.HANDLE)) {
      boolean settled = text.text().text().substring(verb.from(), verb.to()).contains("结");
      return settled ? "handled" : "answered";
    }
    return verb.is(Sense.NEWLY_RECEIVE)
        ? "newlyReceived"
        : verb.is(Sense.PROCESS) ? "processed" : "incoming";
  }

  private static @Nullable Token lastApplicant(List<Token> words) {
    return words.stream()
        .filter(t -> t.is(Sense.APPLICANT) || t.is(Sense.ORGANIZATIONS))
        .reduce((a, b) -> b)
        .orElse(null);
  }

  /** The columns of those who ask; 总计 where nobody, or everybody, is named. */
  private List<String> columns(List<Token> words) {
    if (Words.has(words, Sense.EVERYONE)) {
      return TOTAL;
    }
    List<String> columns = new ArrayList<>();
    for (Sense sense : List.of(Sense.APPLICANT, Sense.ORGANIZATIONS)) {
      for (Token word : Words.lastRow(text, words, sense)) {
        columns.addAll(List.of(word.of().split(",", -1)));
      }
    }
    return columns.isEmpty() ? TOTAL : columns.stream().distinct().toList();
  }
}
