package org.nianbao.sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.ColumnRole;
import org.nianbao.form.RowRole;

/** Section two: documents, licences and penalties, fees; each as its edition counts it. */
final class DisclosureSentences {
  private final Told told;

  DisclosureSentences(Told told) {
    this.told = told;
  }

  Optional<List<String>> documents() {
    BigDecimal issued = documents(ColumnRole.ISSUED);
    BigDecimal repealed = documents(ColumnRole.REPEALED);
    BigDecimal inForce = documents(ColumnRole.IN_FORCE);
    if (issued != null && repealed != null && inForce != null) {
      return Optional.of(
          told.wordings(
              "tell.documents.",
              told.year(),
              Told.plain(issued),
              Told.plain(repealed),
              Told.plain(inForce)));
    }
    BigDecimal made = documents(ColumnRole.NEWLY_MADE);
    BigDecimal all = documents(ColumnRole.TOTAL_DISCLOSED);
    return made == null || all == null
        ? Optional.empty()
        : Optional.of(
            told.wordings("tell.documentsMade.", told.year(), Told.plain(made), Told.plain(all)));
  }

  private @Nullable BigDecimal documents(ColumnRole column) {
    return told.sum(RowRole.NORMATIVE_DOCUMENTS, column).orElse(null);
  }

  Optional<List<String>> decisions() {
    BigDecimal licences = told.sum(RowRole.LICENSING, ColumnRole.DECISIONS).orElse(null);
    BigDecimal penalties = told.sum(RowRole.PENALTY, ColumnRole.DECISIONS).orElse(null);
    BigDecimal coercion = told.sum(RowRole.COERCION, ColumnRole.DECISIONS).orElse(null);
    return licences == null || penalties == null || coercion == null
        ? Optional.empty()
        : Optional.of(
            told.wordings(
                "tell.decisions.",
                told.year(),
                Told.plain(licences),
                Told.plain(penalties),
                Told.plain(coercion)));
  }

  Optional<List<String>> noProcessingFee() {
    return Optional.of(told.wordings("tell.noProcessingFee.", told.year()));
  }

  Optional<List<String>> fees() {
    return told.sum(RowRole.FEES, ColumnRole.AMOUNT)
        .map(
            amount ->
                amount.signum() == 0
                    ? told.wordings("tell.noFees.", told.year())
                    : told.wordings("tell.fees.", told.year(), Told.plain(amount)));
  }
}
