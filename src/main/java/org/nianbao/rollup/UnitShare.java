package org.nianbao.rollup;

import java.math.BigDecimal;

/**
 * What one unit has in a cell that was summed.
 *
 * @param percent of the sum, with one decimal; 0 where the sum is not above 0
 */
public record UnitShare(Unit unit, UnitFigure figure, BigDecimal percent) {}
