/** Checks across units: what no single report can show. */
@NullMarked
package org.nianbao.rollup.across;

import org.jspecify.annotations.NullMarked;
