/** The page that the program begins with: a new report, recent drafts, a file. */
@NullMarked
package org.nianbao.ui.start;

import org.jspecify.annotations.NullMarked;
