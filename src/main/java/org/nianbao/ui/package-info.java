/** How a report is filled in: the window. The only room that knows JavaFX. */
@NullMarked
package org.nianbao.ui;

import org.jspecify.annotations.NullMarked;
