/** Which fonts a report is set in, and how its text is cut into runs of one font each. */
@NullMarked
package org.nianbao.export.pdf.font;

import org.jspecify.annotations.NullMarked;
