/** This year's report against last year's, and what is taken over from there. */
@NullMarked
package org.nianbao.check.lastyear;

import org.jspecify.annotations.NullMarked;
