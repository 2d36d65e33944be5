/** The window around the steps: their list, the problems, the bars above and below. */
@NullMarked
package org.nianbao.ui.editor;

import org.jspecify.annotations.NullMarked;
