/**
 * How a sheet of cells is drawn: nodes on lines and columns of which the heads stay in sight. Knows
 * what is selected, but not what keys and mouse do.
 */
@NullMarked
package org.nianbao.ui.grid.pane;

import org.jspecify.annotations.NullMarked;
