package org.nianbao.rollup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.SectionRole;

/**
 * One unit's report as far as a roll-up needs it: nothing of its file is kept but this.
 *
 * @param body as the report names it; empty if it names none
 * @param age by which it is seen whether it is newer than another
 * @param before last year's figures, if the report has last year's attached; null if not
 * @param errors 强制 problems
 * @param warnings open 核实 problems
 * @param doubts cells of an imported file that nobody has looked at yet, with what was read
 * @param texts the sections' words, to be compared with those of other units
 * @param rollup whether it is itself the roll-up of others
 * @param opinion its problems in the program's own sentences, as 核对意见
 */
public record UnitReport(
    String body,
    YearFigures figures,
    FileAge age,
    @Nullable YearFigures before,
    int errors,
    int warnings,
    List<CellId> doubts,
    Map<SectionRole, String> texts,
    boolean rollup,
    List<String> opinion) {

  public UnitReport {
    doubts = List.copyOf(doubts);
    texts = Map.copyOf(texts);
    opinion = List.copyOf(opinion);
  }

  public int year() {
    return figures.year();
  }

  public Optional<YearFigures> lastYear() {
    return Optional.ofNullable(before);
  }
}
