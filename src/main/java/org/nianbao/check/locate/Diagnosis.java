package org.nianbao.check.locate;

import java.util.List;

/**
 * What is to blame for a group of broken sums.
 *
 * @param equations the sums that these explanations mend, all of them, by their place in the table
 * @param explanations at most three, best first; none if nothing simple explains the sums
 * @param count how many there are, those not listed included
 * @param suspects if the wrong figure of a single cell explains all, with or without totals that
 *     were made from it: the cells that this could be, likeliest first; else none
 */
public record Diagnosis<C>(
    List<Integer> equations, List<Explanation<C>> explanations, int count, List<C> suspects) {
  public Diagnosis {
    equations = List.copyOf(equations);
    explanations = List.copyOf(explanations);
    suspects = List.copyOf(suspects);
  }
}
