package org.nianbao.check.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.check.locate.Diagnosis;
import org.nianbao.check.locate.ErrorLocalizer;
import org.nianbao.form.CellId;
import org.nianbao.form.Equation;
import org.nianbao.form.Table;
import org.nianbao.report.Report;

/** What is to blame for the broken sums of a report. */
final class SumDiagnoses {
  private final Map<Equation, Diagnosis<CellId>> byEquation = new HashMap<>();

  /**
   * @param broken the equations that fail; tables without any are left out
   */
  SumDiagnoses(Report report, List<Equation> broken) {
    for (Table table : report.edition().tables()) {
      if (broken.stream().anyMatch(e -> e.named().table().equals(table.id()))) {
        for (Diagnosis<CellId> diagnosis :
            ErrorLocalizer.diagnose(FigureTables.of(report, table))) {
          diagnosis.equations().forEach(e -> byEquation.put(table.equations().get(e), diagnosis));
        }
      }
    }
  }

  /** Empty if nothing is known: the figures are beyond anything that a report could mean. */
  Optional<Diagnosis<CellId>> of(Equation equation) {
    return Optional.ofNullable(byEquation.get(equation));
  }
}
