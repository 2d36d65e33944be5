package org.nianbao.check.locate;

import java.util.List;

/**
 * What is to blame for a group of broken sums.
 *
 * @param equations the sums that these explanations mend, all of them, by their place in the table
 * @param explanations at most three, best first; none if nothing simple explains the sums
 * @param count how many there are at the same cost, those not listed included
 */
public record Diagnosis<C>(List<Integer> equations, List<Explanation<C>> explanations, int count) {
  public Diagnosis {
    equations = List.copyOf(equations);
    explanations = List.copyOf(explanations);
  }
}
