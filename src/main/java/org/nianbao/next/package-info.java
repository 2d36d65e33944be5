/** Next year's report, begun from last year's: what comes along, and what is to be rewritten. */
@NullMarked
package org.nianbao.next;

import org.jspecify.annotations.NullMarked;
