/** The one place for questions to the clerk: a card over the window, never a dialog of its own. */
@NullMarked
package org.nianbao.ui.dialog;

import org.jspecify.annotations.NullMarked;
