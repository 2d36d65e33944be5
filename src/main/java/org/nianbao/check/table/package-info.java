/** What is wrong with the tables of one report: its edition, single cells, sums, section two. */
@NullMarked
package org.nianbao.check.table;

import org.jspecify.annotations.NullMarked;
