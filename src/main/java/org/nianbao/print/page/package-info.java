/** Paragraphs and tables as they stand on the page, tagged for screen readers. */
@NullMarked
package org.nianbao.print.page;

import org.jspecify.annotations.NullMarked;
