/** Which cells of a sheet are selected, which one is active, and where keys lead from there. */
@NullMarked
package org.nianbao.ui.grid.select;

import org.jspecify.annotations.NullMarked;
