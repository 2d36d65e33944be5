/**
 * The sum of all units against what is declared: each cell that differs, and which unit and which
 * cell explains it.
 *
 * <p>The tables of the units lie over each other as a cube with sums in three directions. What a
 * unit's own sums can show is found by {@link org.nianbao.check.locate.ErrorLocalizer}, with the
 * sum over the units as its third direction. Where a unit's report is right and was taken over
 * wrongly, only the figures can show it: a unit that was left out is missing with all its figures
 * at once, and no other unit has the same.
 */
@NullMarked
package org.nianbao.rollup.compare;

import org.jspecify.annotations.NullMarked;
