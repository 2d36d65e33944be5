package org.nianbao.rollup.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Severity;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.RowRole;
import org.nianbao.form.TableRole;
import org.nianbao.rollup.FormerRollup;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitReport;
import org.nianbao.rollup.YearFigures;
import org.nianbao.text.Messages;

/** {@code H-CARRY}: what a unit brings over from last year against what it left open then. */
final class CarriedOver {
  private final Messages messages;

  CarriedOver(Messages messages) {
    this.messages = messages;
  }

  List<UnitRemark> check(Rollup rollup, @Nullable FormerRollup former) {
    List<UnitRemark> remarks = new ArrayList<>();
    for (Unit unit : rollup.counted()) {
      UnitReport report = unit.counted().orElseThrow();
      Optional<YearFigures> before =
          former == null
              ? report.lastYear()
              : former.year() == rollup.year() - 1 ? former.of(unit) : Optional.empty();
      before
          .filter(last -> last.year() == rollup.year() - 1)
          .ifPresent(last -> compare(unit, report.figures(), last, remarks));
    }
    return remarks;
  }

  private void compare(Unit unit, YearFigures now, YearFigures last, List<UnitRemark> remarks) {
    List<String> differing = new ArrayList<>();
    for (CellId in : now.edition().cells(RowRole.CARRIED_IN)) {
      carriedForward(in, now.edition(), last.edition())
          .map(cell -> last.at(cell).value())
          .filter(value -> value.compareTo(now.at(in).value()) != 0)
          .ifPresent(value -> differing.add(words(now, in, value)));
    }
    if (!differing.isEmpty()) {
      remarks.add(
          new UnitRemark(
              "H-CARRY",
              Severity.WARNING,
              messages.get(
                  "rollup.carry",
                  unit.name(),
                  String.join(messages.get("list.separator"), differing)),
              List.of(unit.name())));
    }
  }

  private String words(YearFigures now, CellId in, BigDecimal before) {
    return messages.get(
        "rollup.carry.cell",
        now.edition().tableOf(in).orElseThrow().column(in).name(),
        now.at(in).value().toPlainString(),
        before.toPlainString());
  }

  /** The cell of the same column in last year's edition. */
  private static Optional<CellId> carriedForward(CellId in, Edition now, Edition then) {
    return then.table(TableRole.REQUESTS).stream()
        .flatMap(table -> table.cells(RowRole.CARRIED_FORWARD).stream())
        .filter(
            cell ->
                then.tableOf(cell)
                    .orElseThrow()
                    .columnRoles(cell)
                    .equals(now.tableOf(in).orElseThrow().columnRoles(in)))
        .findFirst();
  }
}
