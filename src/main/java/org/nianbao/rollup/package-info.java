/**
 * 汇总: many units' reports become one. Plain values: which units there are and what came of each,
 * the sum of every cell, and the units behind it. Nothing of the units' files is ever written.
 */
@NullMarked
package org.nianbao.rollup;

import org.jspecify.annotations.NullMarked;
