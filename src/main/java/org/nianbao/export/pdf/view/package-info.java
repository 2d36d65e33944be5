/** A finished PDF looked at: its pages as pictures and on the printer, its text, its draft. */
@NullMarked
package org.nianbao.export.pdf.view;

import org.jspecify.annotations.NullMarked;
