package org.nianbao.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.nianbao.check.Finding.Fix;
import org.nianbao.check.Finding.Quote;
import org.nianbao.form.CellId;

/**
 * Makes one finding of those of the same rule at the same place, for a reason is kept by rule and
 * place.
 */
public final class FindingMerger implements Consumer<Finding> {
  private final Map<String, Finding> found = new LinkedHashMap<>();

  @Override
  public void accept(Finding finding) {
    found.merge(finding.key(), finding, FindingMerger::join);
  }

  public void flush(Consumer<Finding> into) {
    found.values().forEach(into);
  }

  private static Finding join(Finding first, Finding second) {
    if (first.message().equals(second.message())) {
      return first;
    }
    Set<CellId> cells = new LinkedHashSet<>(first.cells());
    cells.addAll(second.cells());
    List<Quote> quotes = new ArrayList<>(first.quotes());
    quotes.addAll(second.quotes());
    List<Fix> fixes = new ArrayList<>(first.fixes());
    fixes.addAll(second.fixes());
    return Finding.of(first.rule(), first.severity(), first.message() + second.message())
        .at(List.copyOf(cells))
        .quoting(quotes)
        .mendedBy(fixes)
        .about(first.figures() + "|" + second.figures());
  }
}
