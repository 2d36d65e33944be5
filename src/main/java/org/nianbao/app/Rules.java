package org.nianbao.app;

import java.util.List;
import org.nianbao.check.Rule;
import org.nianbao.check.claim.AspectRule;
import org.nianbao.check.claim.ClaimRules;
import org.nianbao.check.claim.OldNumberRule;
import org.nianbao.check.claim.TextRule;
import org.nianbao.check.lastyear.CarryOverComparison;
import org.nianbao.check.lastyear.JumpComparison;
import org.nianbao.check.lastyear.LastYearRule;
import org.nianbao.check.lastyear.LikenessComparison;
import org.nianbao.check.lastyear.RunningCountComparison;
import org.nianbao.check.table.BridgeRule;
import org.nianbao.check.table.CellRule;
import org.nianbao.check.table.DisclosureRule;
import org.nianbao.check.table.DisputeRule;
import org.nianbao.check.table.EditionRule;
import org.nianbao.check.table.SignatureRule;
import org.nianbao.check.table.SumRule;

/** The rules that the program checks by. A new one is written beside its like and named here. */
public final class Rules {
  private Rules() {}

  /** All of them, in the order in which their findings are told. */
  public static List<Rule> all() {
    return List.of(
        new EditionRule(),
        new BridgeRule(),
        new SumRule(),
        new CellRule(),
        new DisclosureRule(),
        new DisputeRule(),
        new SignatureRule(),
        new TextRule(),
        new AspectRule(),
        new ClaimRules(),
        new OldNumberRule(),
        new LastYearRule(),
        new CarryOverComparison(),
        new RunningCountComparison(),
        new JumpComparison(),
        new LikenessComparison());
  }
}
