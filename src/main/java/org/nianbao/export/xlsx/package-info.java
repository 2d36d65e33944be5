/** The report's tables as a workbook (ECMA-376 SpreadsheetML), figures as numbers. */
@NullMarked
package org.nianbao.export.xlsx;

import org.jspecify.annotations.NullMarked;
