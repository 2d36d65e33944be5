/**
 * How a report is printed: an archival, accessible PDF that carries its draft. What an export is
 * (check, refuse or go on, lay out, write, move into place) is said here and nowhere else.
 */
@NullMarked
package org.nianbao.print;

import org.jspecify.annotations.NullMarked;
