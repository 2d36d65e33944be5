package org.nianbao.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.CellId;
import org.nianbao.form.Counterparts;
import org.nianbao.form.Edition;

/**
 * What a report held in other editions and has no place for in its own. It is kept with the report,
 * and what has a place again when the edition is changed back returns to it.
 *
 * @param lines in the order of the form that they come from
 */
public record Ledger(List<LedgerLine> lines) {
  public static final Ledger EMPTY = new Ledger(List.of());

  /** What became of a figure that another cell might take. */
  public enum LedgerState {
    /** Nobody has said yet. */
    OPEN,
    /** The other cell has it. */
    TAKEN,
    /** It shall not have it. */
    LEFT
  }

  /**
   * One cell of another edition.
   *
   * @param edition the one that has the cell
   */
  public record LedgerLine(Edition edition, CellId cell, Entry entry, LedgerState state) {
    LedgerLine in(LedgerState other) {
      return new LedgerLine(edition, cell, entry, other);
    }
  }

  public Ledger {
    lines = List.copyOf(lines);
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The cell that a line's figure might go to, as a question; empty where there is none. */
  public static Optional<CellId> proposal(LedgerLine line, Edition edition) {
    return new Counterparts(line.edition(), edition).proposed(line.cell());
  }

  /** The open questions: which cell might take which lines, in the order of the form. */
  public Map<CellId, List<LedgerLine>> questions(Edition edition) {
    Map<CellId, List<LedgerLine>> questions = new LinkedHashMap<>();
    for (LedgerLine line : lines) {
      if (line.state() == LedgerState.OPEN) {
        proposal(line, edition)
            .ifPresent(to -> questions.computeIfAbsent(to, c -> new ArrayList<>()).add(line));
      }
    }
    return questions;
  }

  /** The same where the open questions are answered. */
  Ledger answered(Edition edition, LedgerState state) {
    return new Ledger(
        lines.stream()
            .map(
                line ->
                    line.state() == LedgerState.OPEN && proposal(line, edition).isPresent()
                        ? line.in(state)
                        : line)
            .toList());
  }

  /** The edit that puts every proposed figure into its cell; what stands there is replaced. */
  public static Edit accept(Report report) {
    Map<CellId, Entry> taken = new LinkedHashMap<>();
    report
        .ledger()
        .questions(report.edition())
        .forEach(
            (cell, from) ->
                taken.put(cell, report.read(cell, sum(from), from.getFirst().entry().origin())));
    return new Edit.Together(
        List.of(
            new Edit.Cells(new LinkedHashMap<>(taken)),
            new Edit.Listed(report.ledger().answered(report.edition(), LedgerState.TAKEN))));
  }

  /** The edit that leaves all of them in the ledger. */
  public static Edit decline(Report report) {
    return new Edit.Listed(report.ledger().answered(report.edition(), LedgerState.LEFT));
  }

  /** What several lines come to; one line, or lines that are no figures, as they were written. */
  public static String sum(List<LedgerLine> lines) {
    return lines.size() == 1
        ? lines.getFirst().entry().text()
        : EditionBridge.sum(lines.stream().map(LedgerLine::entry).toList());
  }
}
