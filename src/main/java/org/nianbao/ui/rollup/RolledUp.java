package org.nianbao.ui.rollup;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.Report;
import org.nianbao.rollup.FormerRollup;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.across.AcrossUnits;
import org.nianbao.rollup.across.UnitRemark;
import org.nianbao.rollup.compare.DeclaredComparison;
import org.nianbao.text.Messages;

/** A roll-up and what was found in it. */
record RolledUp(Rollup rollup, List<UnitRemark> across, Optional<DeclaredComparison> comparison) {

  static RolledUp of(
      Rollup rollup, @Nullable FormerRollup former, @Nullable Report declared, Messages messages) {
    return new RolledUp(
        rollup,
        AcrossUnits.check(rollup, former, messages),
        Optional.ofNullable(declared).map(report -> DeclaredComparison.of(rollup, report)));
  }
}
