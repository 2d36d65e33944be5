package org.nianbao.export;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftWriter;
import org.nianbao.figures.CheckCode;
import org.nianbao.figures.Figures;
import org.nianbao.paper.PrintableReport;
import org.nianbao.report.FinalState;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/**
 * What a file is made of.
 *
 * @param report as pages show it
 * @param figures its figures
 * @param code its check code
 * @param finalSince when it became 定稿, ISO; empty if it is not final, or if this is a proof
 * @param date of creation and of change; the clock is never asked
 * @param draft the draft it was made of, to be carried along
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record ExportSource(
    PrintableReport report,
    Figures figures,
    String code,
    String finalSince,
    OffsetDateTime date,
    byte[] draft,
    ExportOptions options) {

  /**
   * Reads a draft once for whatever format is wanted.
   *
   * @throws DraftException if it is larger than a draft may be and so cannot be carried along
   */
  public static ExportSource of(Draft unsettled, ExportOptions options, Messages messages)
      throws DraftException {
    Draft draft = unsettled.settled();
    Report report = draft.report();
    Figures figures = Figures.of(report);
    String finalSince =
        report
            .signOff()
            .whenFinal()
            .filter(state -> !options.proof() && state.holds(report))
            .map(FinalState::time)
            .orElse("");
    return new ExportSource(
        new PrintableReport(report, figures, messages),
        figures,
        CheckCode.of(report, figures),
        finalSince,
        date(draft),
        new DraftWriter().write(draft),
        options);
  }

  /** What the file's properties say of it: its check code, and whether it is final. */
  public String keywords(Messages messages) {
    String keywords = messages.get("print.keywords", code);
    return finalSince.isEmpty() ? keywords : keywords + messages.get("print.final", finalSince);
  }

  /** When it was saved; a draft that never was has the first day on which it can be due. */
  private static OffsetDateTime date(Draft draft) {
    return draft
        .saved()
        .orElseGet(
            () -> {
              int year = Math.clamp(draft.report().year() + 1L, 1, 9999);
              return OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
            });
  }
}
