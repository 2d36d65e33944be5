package org.nianbao.check.words;

import java.math.BigDecimal;
import java.util.List;

/**
 * The percentages that the text gives of numbers.
 *
 * @param part what the percentage is of
 * @param percent with the decimals that were typed
 * @param bases what it may be a percentage of: the number that is broken down, then others
 */
public record Share(
    Passage passage, String unit, BigDecimal part, BigDecimal percent, List<BigDecimal> bases) {
  public Share {
    bases = List.copyOf(bases);
  }
}
