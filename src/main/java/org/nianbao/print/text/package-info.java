/** What Chinese typesetting asks of running text: where lines may end, what is a heading. */
@NullMarked
package org.nianbao.print.text;

import org.jspecify.annotations.NullMarked;
