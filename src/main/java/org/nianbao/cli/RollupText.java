package org.nianbao.cli;

import java.util.List;
import java.util.Optional;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitFile;
import org.nianbao.rollup.across.UnitRemark;
import org.nianbao.rollup.compare.CellDifference;
import org.nianbao.rollup.compare.DeclaredComparison;
import org.nianbao.rollup.compare.UnitCulprit;
import org.nianbao.rollup.out.StateWords;
import org.nianbao.text.Messages;

/** A roll-up as a person reads it. */
final class RollupText {
  private final Messages messages;
  private final StringBuilder text = new StringBuilder();

  RollupText(Messages messages) {
    this.messages = messages;
  }

  String of(Rollup rollup, Optional<DeclaredComparison> comparison, List<UnitRemark> across) {
    StateWords words = new StateWords(messages);
    for (Unit unit : rollup.units()) {
      line("cli.rollup.unit", unit.name(), words.of(unit));
      for (UnitFile file : unit.others()) {
        if (file instanceof UnitFile.UnreadFile unread) {
          line("cli.rollup.unread", String.valueOf(file.file().getFileName()), unread.why());
        }
      }
    }
    line(
        "cli.rollup.sums",
        String.valueOf(rollup.year()),
        rollup.edition().name(),
        rollup.units().size(),
        rollup.counted().size());
    comparison.ifPresent(found -> compared(rollup, found));
    across.forEach(
        remark ->
            line(
                "rollup.opinion.across",
                messages.get("cli.severity." + remark.severity()),
                remark.message()));
    return text.toString();
  }

  private void compared(Rollup rollup, DeclaredComparison comparison) {
    if (comparison.agrees()) {
      line("cli.rollup.agrees");
    }
    String before = new StateWords(messages).before(rollup, comparison);
    text.append(before.isEmpty() ? "" : before + "\n");
    for (CellDifference difference : comparison.differences()) {
      line(
          "cli.rollup.differs",
          rollup.edition().name(difference.cell()),
          difference.sum().toPlainString(),
          difference.declared().toPlainString(),
          difference.difference().abs().toPlainString());
      for (UnitCulprit culprit : difference.culprits()) {
        line(
            culprit.certain() ? "cli.rollup.culprit.certain" : "cli.rollup.culprit.perhaps",
            culprit.unit(),
            messages.get("rollup.slip." + culprit.slip()),
            rollup.edition().name(culprit.cell()),
            culprit.value().toPlainString());
      }
    }
  }

  private void line(String key, Object... values) {
    text.append(messages.get(key, values)).append('\n');
  }
}
