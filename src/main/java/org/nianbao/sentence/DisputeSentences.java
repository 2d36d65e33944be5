package org.nianbao.sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.ColumnRole;
import org.nianbao.form.RowRole;

/** Section four: reconsideration and litigation, and how they ended. */
final class DisputeSentences {
  private static final List<ColumnRole> OUTCOMES =
      List.of(ColumnRole.UPHELD, ColumnRole.CORRECTED, ColumnRole.OTHER_RESULT, ColumnRole.PENDING);

  private final Told told;

  DisputeSentences(Told told) {
    this.told = told;
  }

  Optional<List<String>> cases() {
    BigDecimal reviews = total(ColumnRole.RECONSIDERATION).orElse(null);
    BigDecimal suits = total(ColumnRole.LITIGATION).orElse(null);
    if (reviews == null || suits == null) {
      return Optional.empty();
    }
    if (reviews.signum() == 0 && suits.signum() == 0) {
      return Optional.of(told.wordings("tell.noCases.", told.year()));
    }
    String ofReviews = outcomes(ColumnRole.RECONSIDERATION, reviews);
    String ofSuits = outcomes(ColumnRole.LITIGATION, suits);
    return Optional.of(
        Stream.of(1, 2, 3)
            .map(
                i ->
                    told.messages()
                        .get(
                            "tell.cases." + i,
                            told.year(),
                            one("tell.reviews." + i, "tell.noReviews", reviews, ofReviews),
                            one("tell.suits." + i, "tell.noSuits", suits, ofSuits)))
            .toList());
  }

  private Optional<BigDecimal> total(ColumnRole group) {
    return told.sum(RowRole.CASES, group, ColumnRole.TOTAL);
  }

  private String one(String some, String none, BigDecimal total, String outcomes) {
    return total.signum() == 0
        ? told.messages().get(none)
        : told.messages().get(some, Told.plain(total), outcomes);
  }

  /** How they ended, where that makes up all of them. */
  private String outcomes(ColumnRole group, BigDecimal total) {
    List<Told.Part> parts =
        told.parts(
            OUTCOMES.stream()
                .map(
                    o -> told.part("tell.outcome." + o.word(), told.sum(RowRole.CASES, group, o))));
    return Told.makeUp(parts, total) ? told.messages().get("tell.outcomes", told.list(parts)) : "";
  }
}
