package org.nianbao.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;

/**
 * A sum of figures and of blanks that may yet be filled: {@code constant + Σ coefficient · blank}.
 *
 * @param blanks coefficients other than 0 of the blank cells in it
 * @param known false if an unreadable cell is in it
 * @param allBlank whether no figure is in it at all
 */
record LinearForm(
    BigDecimal constant, Map<CellId, Integer> blanks, boolean known, boolean allBlank) {

  static final LinearForm UNKNOWN = new LinearForm(BigDecimal.ZERO, Map.of(), false, false);

  static LinearForm of(BigDecimal value) {
    return new LinearForm(value, Map.of(), true, false);
  }

  static LinearForm blank(CellId cell) {
    return new LinearForm(BigDecimal.ZERO, Map.of(cell, 1), true, true);
  }

  /** Adds up terms; the coefficients of a blank that enters more than once may cancel. */
  static final class TermSum {
    private BigDecimal constant = BigDecimal.ZERO;
    private @Nullable Map<CellId, Integer> blanks;
    private boolean known = true;
    private boolean allBlank = true;

    void add(LinearForm form, int sign) {
      known &= form.known;
      allBlank &= form.allBlank;
      if (form.constant.signum() != 0) {
        constant = sign > 0 ? constant.add(form.constant) : constant.subtract(form.constant);
      }
      if (!form.blanks.isEmpty()) {
        Map<CellId, Integer> sum = blanks == null ? new HashMap<>() : blanks;
        blanks = sum;
        form.blanks.forEach((cell, c) -> sum.merge(cell, c * sign, TermSum::mergeOrDrop));
      }
    }

    private static @Nullable Integer mergeOrDrop(Integer a, Integer b) {
      return a + b == 0 ? null : Integer.valueOf(a + b);
    }

    LinearForm form() {
      return new LinearForm(constant, blanks == null ? Map.of() : blanks, known, allBlank);
    }
  }
}
