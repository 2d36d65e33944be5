/**
 * The report as pages show it, whatever the format: title, blocks of text, grids of cells with
 * spans, heads and notes. Plain Java.
 */
@NullMarked
package org.nianbao.paper;

import org.jspecify.annotations.NullMarked;
