package org.nianbao.rollup.compare;

import java.math.BigDecimal;
import org.nianbao.form.CellId;

/**
 * A unit and a cell that explain a difference.
 *
 * @param unit its name; the body that declares where its own figure is wrong
 * @param value what would have to stand there for the two to agree
 * @param certain whether nothing else explains it
 */
public record UnitCulprit(
    String unit, CellId cell, BigDecimal value, UnitSlip slip, boolean certain) {}
