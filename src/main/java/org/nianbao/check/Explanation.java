package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.form.CellId;

/**
 * What may have gone wrong where sums are broken, and the figures that would mend it.
 *
 * @param certain whether nothing else explains the sums at the same cost
 */
public record Explanation(Operation operation, List<Mend> mends, boolean certain) {

  public Explanation {
    mends = List.copyOf(mends);
  }

  /** The figure that a cell should have. */
  public record Mend(CellId cell, BigDecimal value) {}

  /** What was done wrong, as Scholtus 2016 has edit operations. */
  public enum Operation {
    VALUE("value"),
    SWAP("swap"),
    SWAP_ROWS("swapRows"),
    SHIFT("shift"),
    TRANSPOSE("transpose"),
    DIGIT("digit"),
    COLUMN("column"),
    FACTOR("factor"),
    SIGN("sign");

    private final String word;

    Operation(String word) {
      this.word = word;
    }

    /** The word for it in JSON. */
    public String word() {
      return word;
    }
  }
}
