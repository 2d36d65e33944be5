package org.nianbao.check.locate;

import java.math.BigDecimal;
import java.util.List;

/**
 * What may have gone wrong where sums are broken, and the figures that would mend it.
 *
 * @param certain whether nothing else explains the sums at the same cost
 */
public record Explanation<C>(Operation operation, List<Mend<C>> mends, boolean certain) {

  public Explanation {
    mends = List.copyOf(mends);
  }

  /** The figure that a cell should have. */
  public record Mend<C>(C cell, BigDecimal value) {}

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
