package org.nianbao.sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.ColumnRole;
import org.nianbao.form.RowRole;

/** Section three: what was received and from whom, how it was answered, what is left. */
final class RequestSentences {
  private static final List<ColumnRole> APPLICANTS =
      List.of(
          ColumnRole.NATURAL_PERSON,
          ColumnRole.COMMERCIAL_ENTERPRISE,
          ColumnRole.RESEARCH_INSTITUTION,
          ColumnRole.PUBLIC_WELFARE,
          ColumnRole.LEGAL_SERVICE,
          ColumnRole.OTHER_ORGANIZATION);
  private static final List<RowRole> RESULTS =
      List.of(
          RowRole.GRANTED,
          RowRole.PARTLY_GRANTED,
          RowRole.DENIED,
          RowRole.UNABLE,
          RowRole.NOT_PROCESSED,
          RowRole.OTHER_HANDLING);

  private final Told told;

  RequestSentences(Told told) {
    this.told = told;
  }

  Optional<List<String>> received() {
    return told.sum(RowRole.RECEIVED, ColumnRole.TOTAL).map(this::received);
  }

  private List<String> received(BigDecimal total) {
    if (total.signum() == 0) {
      return told.wordings("tell.noneReceived.", told.year());
    }
    List<Told.Part> parts =
        told.parts(
            APPLICANTS.stream()
                .map(c -> told.part("tell.from." + c.word(), told.sum(RowRole.RECEIVED, c))));
    return Told.makeUp(parts, total) && parts.size() > 1
        ? told.wordings("tell.receivedFrom.", told.year(), Told.plain(total), told.list(parts))
        : told.wordings("tell.received.", told.year(), Told.plain(total));
  }

  Optional<List<String>> answered() {
    return told.sum(RowRole.HANDLED, ColumnRole.TOTAL)
        .filter(t -> t.signum() > 0)
        .map(this::answered);
  }

  private List<String> answered(BigDecimal total) {
    List<Told.Part> parts =
        told.parts(
            RESULTS.stream()
                .map(r -> told.part("tell.result." + r.word(), told.sum(r, ColumnRole.TOTAL))));
    if (parts.size() < 2 || !Told.makeUp(parts, total)) {
      return told.wordings("tell.handled.", told.year(), Told.plain(total));
    }
    String comma = told.messages().get("tell.semicolon");
    return Stream.of(
            told.messages()
                .get("tell.answered.1", told.year(), Told.plain(total), told.list(parts)),
            told.messages()
                .get(
                    "tell.answered.2",
                    told.year(),
                    Told.plain(total),
                    told.shared(parts, "tell.share", comma)),
            told.messages()
                .get(
                    "tell.answered.3",
                    told.year(),
                    Told.plain(total),
                    told.shared(parts, "tell.inBrackets", told.messages().get("list.separator"))))
        .toList();
  }

  Optional<List<String>> carried() {
    BigDecimal in = told.sum(RowRole.CARRIED_IN, ColumnRole.TOTAL).orElse(null);
    BigDecimal forward = told.sum(RowRole.CARRIED_FORWARD, ColumnRole.TOTAL).orElse(null);
    if (in == null || forward == null) {
      return Optional.empty();
    }
    String which =
        in.signum() == 0
            ? forward.signum() == 0 ? "tell.noneInNoneForward." : "tell.noneInForward."
            : forward.signum() == 0 ? "tell.inNoneForward." : "tell.inForward.";
    return Optional.of(told.wordings(which, told.year(), Told.plain(in), Told.plain(forward)));
  }
}
