/**
 * What a cell counts as: typed figures, computed and declared totals, sums that are still open, and
 * the check code over all of them. No rules; whether something is wrong is said in {@code check}.
 */
@NullMarked
package org.nianbao.figures;

import org.jspecify.annotations.NullMarked;
