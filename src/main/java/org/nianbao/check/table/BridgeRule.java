package org.nianbao.check.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Rule;
import org.nianbao.check.Severity;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.report.Ledger;

/** {@code X-BRIDGE}: what the report held in another edition and has no place for in this one. */
public final class BridgeRule implements Rule {

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    Ledger ledger = exam.report().ledger();
    if (ledger.isEmpty()) {
      return;
    }
    Ledger.LedgerLine first = ledger.lines().getFirst();
    found.accept(
        Finding.of(
                "X-BRIDGE",
                Severity.INFO,
                exam.message(
                    "bridge.kept",
                    first.edition().name(),
                    ledger.lines().size(),
                    exam.edition().name(),
                    first.edition().name(first.cell()),
                    first.entry().text().strip()))
            .at(ledger.lines().stream().map(Ledger.LedgerLine::cell).distinct().toList()));
    Map<CellId, List<Ledger.LedgerLine>> questions = ledger.questions(exam.edition());
    if (!questions.isEmpty()) {
      List<String> asked = new ArrayList<>();
      questions.forEach((cell, lines) -> asked.add(exam.message("bridge.asked", exam.name(cell))));
      found.accept(
          Finding.of(
                  "X-BRIDGE",
                  Severity.INFO,
                  exam.message("bridge.ask", String.join(exam.message("list.separator"), asked)))
              .at(List.copyOf(questions.keySet())));
    }
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(Applicability.toReport("X-BRIDGE"));
  }
}
