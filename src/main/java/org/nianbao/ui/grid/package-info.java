/** The number grid: one control for the tables of all editions, with the manners of Excel. */
@NullMarked
package org.nianbao.ui.grid;

import org.jspecify.annotations.NullMarked;
