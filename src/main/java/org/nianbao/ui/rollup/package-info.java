/** 汇总多个单位: the page of the office that makes one report of many. */
@NullMarked
package org.nianbao.ui.rollup;

import org.jspecify.annotations.NullMarked;
