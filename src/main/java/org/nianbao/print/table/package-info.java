/** The official tables as grids of cells with spans, heads and the ids that tie them together. */
@NullMarked
package org.nianbao.print.table;

import org.jspecify.annotations.NullMarked;
