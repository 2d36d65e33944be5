/** The program's window: what is shown in it, its menu and its keys. */
@NullMarked
package org.nianbao.ui.window;

import org.jspecify.annotations.NullMarked;
