package org.nianbao.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sum that must hold: the terms, with their signs, add up to 0. Either a total is the sum of its
 * parts, or two sides balance.
 *
 * @param rule the rule it belongs to, such as {@code S3-COL}
 * @param along whether it runs along a row or down a column
 * @param named the cell that it is named after; findings begin with it
 * @param totalCell the cell that is the sum of all others; null if the equation is a balance
 * @param terms left side first, in the form's order
 */
public record Equation(
    String rule, Along along, CellId named, @Nullable CellId totalCell, List<Term> terms) {

  /** The direction of an equation. */
  public enum Along {
    ROW,
    COLUMN
  }

  public Equation {
    terms = List.copyOf(terms);
  }

  /** The cell that this equation says is the sum of the others. */
  public Optional<CellId> total() {
    return Optional.ofNullable(totalCell);
  }

  /** The cells of one side. */
  public Stream<CellId> side(int sign) {
    return terms.stream().filter(t -> t.sign() == sign).map(Term::cell);
  }

  /** All its cells, the one it is named after first. */
  public List<CellId> cells() {
    return Stream.concat(
            Stream.of(named), terms.stream().map(Term::cell).filter(c -> !c.equals(named)))
        .toList();
  }

  /**
   * Whether an equation fails for good: something is left over, and no blank in it could make up
   * for that. The one definition of a broken sum.
   *
   * @param leftOver left minus right with blanks counted as 0, or any number of the same sign
   * @param mayRise whether a figure in some blank could make it greater
   * @param mayFall whether a figure in some blank could make it less
   */
  public static boolean fails(long leftOver, boolean mayRise, boolean mayFall) {
    return leftOver > 0 ? !mayFall : leftOver < 0 && !mayRise;
  }
}
