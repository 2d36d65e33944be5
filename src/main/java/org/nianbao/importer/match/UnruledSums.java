package org.nianbao.importer.match;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Equation;
import org.nianbao.form.Term;
import org.nianbao.importer.page.CellTrait;

/**
 * Where no lines part the cells of a page, a figure may have slipped into another column: then a
 * sum that it stands in does not hold, and all figures of that sum are doubted. Blanks count as 0.
 */
final class UnruledSums {
  private UnruledSums() {}

  static Set<CellId> unbalanced(Edition edition, Map<CellId, CellMatch> cells) {
    Set<CellId> doubted = new LinkedHashSet<>();
    for (Equation equation : edition.equations()) {
      List<CellMatch> figures =
          equation.terms().stream()
              .map(Term::cell)
              .map(cells::get)
              .filter(m -> m != null && !m.isBlank())
              .toList();
      boolean unruled = figures.stream().anyMatch(m -> m.has(CellTrait.UNRULED));
      boolean computed = equation.total().map(cells::get).map(CellMatch::isBlank).orElse(false);
      if (unruled && !computed && residual(equation, cells).signum() != 0) {
        figures.stream()
            .filter(m -> m.isTelling() || equation.along() == Equation.Along.ROW)
            .forEach(m -> doubted.add(m.cell()));
      }
    }
    return doubted;
  }

  private static BigDecimal residual(Equation equation, Map<CellId, CellMatch> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : equation.terms()) {
      CellMatch match = cells.get(term.cell());
      String plain = match == null ? "" : CellText.plain(match.text());
      if (plain.matches("-?\\d{1,15}")) {
        BigDecimal value = new BigDecimal(plain);
        sum = term.sign() > 0 ? sum.add(value) : sum.subtract(value);
      }
    }
    return sum;
  }
}
