/** Whether the program can do its work on this computer: 帮助 → 自检, and {@code --selfcheck}. */
@NullMarked
package org.nianbao.ui.selfcheck;

import org.jspecify.annotations.NullMarked;
