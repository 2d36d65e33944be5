package org.nianbao.check;

import java.util.List;
import org.nianbao.form.Equation;

/**
 * What is to blame for a group of broken sums.
 *
 * @param equations the sums that these explanations mend, all of them
 * @param explanations at most three, best first; none if nothing simple explains the sums
 * @param count how many there are at the same cost, those not listed included
 */
record Diagnosis(List<Equation> equations, List<Explanation> explanations, int count) {
  Diagnosis {
    equations = List.copyOf(equations);
    explanations = List.copyOf(explanations);
  }

  boolean concerns(Equation equation) {
    return equations.contains(equation);
  }
}
