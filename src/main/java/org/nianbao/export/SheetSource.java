package org.nianbao.export;

import java.time.OffsetDateTime;
import java.util.List;
import org.nianbao.check.Finding;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.paper.SheetContent;
import org.nianbao.paper.SigningSheet;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/**
 * What a file of the 审签单 is made of. It carries no draft: the report's own file does.
 *
 * @param report what the report's file is made of, for its code, date and author
 */
public record SheetSource(SigningSheet sheet, ExportSource report) {

  /**
   * @param findings all that was found in the report; those that a reason settles are told
   * @throws DraftException if the draft is larger than a draft may be
   */
  static SheetSource of(Draft draft, List<Finding> findings, Messages messages)
      throws DraftException {
    Report report = draft.report();
    List<SheetContent.Settled> settled =
        findings.stream()
            .filter(Finding::isSettled)
            .map(f -> new SheetContent.Settled(f.message(), f.reason().orElse("")))
            .toList();
    ExportSource source = ExportSource.of(draft, ExportOptions.FINAL, messages);
    return new SheetSource(
        new SheetContent(report, source.figures(), settled, messages).sheet(), source);
  }

  public String code() {
    return report.code();
  }

  public OffsetDateTime date() {
    return report.date();
  }
}
