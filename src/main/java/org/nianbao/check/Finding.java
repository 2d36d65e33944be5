package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.locate.Explanation;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;

/**
 * Something that is wrong, or looks wrong. The same words go to the cell, the list, the command
 * line and the screen reader.
 *
 * @param rule such as {@code S3-COL}
 * @param message one Chinese sentence, or two: what is wrong, where, by how much
 * @param cells the cells involved, the one it is named after first; empty if it is about text
 * @param quotes the words involved; empty if it is about cells alone
 * @param discrepancy left minus right; null where it has no meaning
 * @param culprits explanations, at most three, best first
 * @param cause the end of the message that says who is to blame; empty where nobody was looked for
 * @param figures what a written reason was written about; when they change, it settles nothing
 * @param reasonText the reason that settles it; null if it is open
 * @param fixes what mends its words; none where it cannot be told
 */
public record Finding(
    String rule,
    Severity severity,
    String message,
    List<CellId> cells,
    List<Quote> quotes,
    @Nullable BigDecimal discrepancy,
    List<Explanation<CellId>> culprits,
    String cause,
    String figures,
    @Nullable String reasonText,
    List<Fix> fixes) {

  /**
   * Words in a section.
   *
   * @param from where in the words that begins which is to be looked at: the number
   */
  public record Quote(String section, String text, int from, int to) {

    /** Words of which all are meant. */
    public Quote(String section, String text) {
      this(section, text, 0, text.length());
    }
  }

  /**
   * Words that mend others: in this section the quote, which stands there once, becomes the text.
   *
   * @param right what is new in it, as a button says it: 222
   */
  public record Fix(String section, String quote, String text, String right) {

    /** The edit that makes it so; empty if the words are no longer there. */
    public Optional<Edit> applyTo(Report report) {
      String words = report.text(section);
      int at = words.indexOf(quote);
      return at < 0
          ? Optional.empty()
          : Optional.of(
              new Edit.TextEdit(
                  section, words.substring(0, at) + text + words.substring(at + quote.length())));
    }
  }

  public Finding {
    cells = List.copyOf(cells);
    quotes = List.copyOf(quotes);
    culprits = List.copyOf(culprits);
    fixes = List.copyOf(fixes);
  }

  public static Finding of(String rule, Severity severity, String message) {
    return new Finding(
        rule, severity, message, List.of(), List.of(), null, List.of(), "", "", null, List.of());
  }

  /** Whether it only says that something has not been filled in yet. */
  public boolean isUnfilled() {
    return rule.equals("BLANK") || (rule.equals("N-LEN") && severity == Severity.ERROR);
  }

  public Finding at(List<CellId> newCells) {
    return new Finding(
        rule,
        severity,
        message,
        newCells,
        quotes,
        discrepancy,
        culprits,
        cause,
        figures,
        reasonText,
        fixes);
  }

  public Finding quoting(List<Quote> newQuotes) {
    return new Finding(
        rule,
        severity,
        message,
        cells,
        newQuotes,
        discrepancy,
        culprits,
        cause,
        figures,
        reasonText,
        fixes);
  }

  public Finding differing(BigDecimal newDifference) {
    return new Finding(
        rule,
        severity,
        message,
        cells,
        quotes,
        newDifference,
        culprits,
        cause,
        figures,
        reasonText,
        fixes);
  }

  public Finding explained(List<Explanation<CellId>> newCulprits) {
    return new Finding(
        rule,
        severity,
        message,
        cells,
        quotes,
        discrepancy,
        newCulprits,
        cause,
        figures,
        reasonText,
        fixes);
  }

  /** The same with a last sentence that says who is to blame. */
  public Finding blaming(String newCause) {
    return new Finding(
        rule,
        severity,
        message + newCause,
        cells,
        quotes,
        discrepancy,
        culprits,
        newCause,
        figures,
        reasonText,
        fixes);
  }

  /** The message without who is to blame. */
  public String statement() {
    return message.substring(0, message.length() - cause.length());
  }

  public Finding about(String newFigures) {
    return new Finding(
        rule,
        severity,
        message,
        cells,
        quotes,
        discrepancy,
        culprits,
        cause,
        newFigures,
        reasonText,
        fixes);
  }

  public Finding settledBy(String reason) {
    return new Finding(
        rule,
        severity,
        message,
        cells,
        quotes,
        discrepancy,
        culprits,
        cause,
        figures,
        reason,
        fixes);
  }

  public Finding mendedBy(List<Fix> newFixes) {
    return new Finding(
        rule,
        severity,
        message,
        cells,
        quotes,
        discrepancy,
        culprits,
        cause,
        figures,
        reasonText,
        newFixes);
  }

  public Optional<BigDecimal> difference() {
    return Optional.ofNullable(discrepancy);
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reasonText);
  }

  /** A warning with a reason is settled; nothing else is. */
  public boolean isSettled() {
    return severity == Severity.WARNING && reasonText != null;
  }

  /** Where it belongs: the first cell, else the first section; empty if it is about the whole. */
  public String place() {
    if (!cells.isEmpty()) {
      return cells.getFirst().toString();
    }
    return quotes.isEmpty() ? "" : quotes.getFirst().section();
  }

  /** What a reason for it is kept under: the rule and the first cell or section. */
  public String key() {
    return (rule + " " + place()).strip();
  }
}
