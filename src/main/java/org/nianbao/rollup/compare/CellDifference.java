package org.nianbao.rollup.compare;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.form.CellId;

/**
 * A cell in which the sum of the units and the declared report differ.
 *
 * @param culprits what explains it, at most {@value #MOST_LISTED}, likeliest first
 */
public record CellDifference(
    CellId cell, BigDecimal sum, BigDecimal declared, List<UnitCulprit> culprits) {
  static final int MOST_LISTED = 3;

  public CellDifference {
    culprits = culprits.stream().limit(MOST_LISTED).toList();
  }

  /** Declared minus sum. */
  public BigDecimal difference() {
    return declared.subtract(sum);
  }

  CellDifference blaming(List<UnitCulprit> found) {
    return new CellDifference(cell, sum, declared, found);
  }
}
