package org.nianbao.check.words;

import java.math.BigDecimal;
import java.util.List;

/** A number and the parts that the text says it is made of. */
public record Breakdown(Passage passage, String unit, Part whole) {

  /** Whether the parts are all there are. */
  public enum Extent {
    /** They are said to be, or the last is 其他. */
    WHOLE,
    /** Nothing is said of it. */
    OPEN,
    /** Some are named without a number. */
    GAPS
  }

  /**
   * A number and what it is made of.
   *
   * @param parts empty if it is not broken down
   */
  public record Part(BigDecimal value, List<Part> parts, Extent extent) {
    public Part {
      parts = List.copyOf(parts);
    }

    static Part of(BigDecimal value) {
      return new Part(value, List.of(), Extent.OPEN);
    }
  }
}
