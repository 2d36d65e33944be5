/** What a roll-up is handed on as: a draft, a workbook, a list of who is asked for what. */
@NullMarked
package org.nianbao.rollup.out;

import org.jspecify.annotations.NullMarked;
