/** What changed between two reports: cell by cell, paragraph by paragraph, word by word. */
@NullMarked
package org.nianbao.report.diff;

import org.jspecify.annotations.NullMarked;
