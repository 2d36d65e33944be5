package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nianbao.check.claim.Token.TokenKind;

/** Counts of all the parts of the year, 上半年201件，下半年183件, are together what the year's is. */
final class SpansReader {
  private static final Set<Sense> OTHER_SCOPE =
      EnumSet.of(
          Sense.OTHER_BODIES,
          Sense.OTHER_SPAN,
          Sense.PLAN,
          Sense.LAST_YEAR,
          Sense.AMONG,
          Sense.OPEN,
          Sense.FOREIGN);

  private final TokenizedText text;
  private final List<Mention> mentions;

  SpansReader(TokenizedText text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  void read(List<Claim> claims) {
    if (!Words.has(text.tokens(), Sense.PART_OF_YEAR)) {
      return;
    }
    List<Mention> row = new ArrayList<>();
    for (Mention mention : mentions) {
      if (!row.isEmpty() && row.getLast().sentence() != mention.sentence()) {
        row.clear();
      }
      if (isOfSpan(mention) && (row.isEmpty() || isLike(row.getFirst(), mention))) {
        row.add(mention);
      } else {
        row.clear();
      }
      if (row.size() > 1 && Complements.isComplete(labels(row))) {
        claim(row, claims);
        row.clear();
      }
    }
  }

  private List<String> labels(List<Mention> row) {
    return row.stream()
        .map(m -> text.text().text().substring(clauseFrom(m), m.token().from()))
        .toList();
  }

  private int clauseFrom(Mention mention) {
    int at = mention.at() - 1;
    while (at >= 0
        && !text.tokens().get(at).isNumber()
        && !text.tokens().get(at).isMark("，；。：（！？\n")) {
      at--;
    }
    return at < 0 ? 0 : text.tokens().get(at).to();
  }

  private static boolean isOfSpan(Mention mention) {
    Topic topic = mention.topic();
    return topic != null
        && topic.firm()
        && topic.isRequests()
        && mention.token().is(TokenKind.COUNT)
        && mention.has(Sense.PART_OF_YEAR)
        && !mention.change()
        && !mention.former();
  }

  private static boolean isLike(Mention first, Mention other) {
    return first.topic() != null
        && other.topic() != null
        && first.depth() == other.depth()
        && first.topic().measures().equals(other.topic().measures());
  }

  private void claim(List<Mention> row, List<Claim> claims) {
    Mention first = row.getFirst();
    Topic topic = first.topic();
    int from = first.at();
    while (from > 0 && !text.tokens().get(from - 1).isStop()) {
      from--;
    }
    boolean elsewhere =
        text.tokens().subList(from, row.getLast().at()).stream()
            .anyMatch(
                t ->
                    (t.sense() != null && OTHER_SCOPE.contains(t.sense()))
                        || (t.is(TokenKind.YEAR) && !t.of().equals("0")));
    int start = from == 0 ? 0 : text.tokens().get(from - 1).to();
    if (topic == null || elsewhere || !text.isClean(start, first.token().from())) {
      return; // 县公安局上半年…
    }
    BigDecimal sum =
        row.stream().map(m -> m.token().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    claims.add(
        new Claim.Count(
            text.span(clauseFrom(first), row.getLast().token().to()),
            null,
            sum,
            topic.readings(),
            Claim.ClaimCertainty.SURE,
            false,
            0));
  }
}
