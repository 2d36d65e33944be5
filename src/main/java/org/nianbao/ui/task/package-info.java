/** Work beside the window: one way to begin it, with an end that always comes. */
@NullMarked
package org.nianbao.ui.task;

import org.jspecify.annotations.NullMarked;
