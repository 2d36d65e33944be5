package org.nianbao.rollup.across;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.rollup.FormerRollup;
import org.nianbao.rollup.Rollup;
import org.nianbao.text.Messages;

/** All checks across units. */
public final class AcrossUnits {
  private AcrossUnits() {}

  /**
   * What there is to say of units beside each other.
   *
   * @param former last year's roll-up; null to compare with what the units' own drafts have of last
   *     year
   */
  public static List<UnitRemark> check(
      Rollup rollup, @Nullable FormerRollup former, Messages messages) {
    List<UnitRemark> remarks = new ArrayList<>();
    remarks.addAll(new CarriedOver(messages).check(rollup, former));
    remarks.addAll(new SameTexts(messages).check(rollup));
    remarks.addAll(new EmptyTables(messages).check(rollup));
    return remarks;
  }
}
