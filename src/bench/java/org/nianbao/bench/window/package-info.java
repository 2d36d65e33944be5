/**
 * How fast the window is: the program itself in processes of its own, worked by key events from the
 * start page on.
 */
@NullMarked
package org.nianbao.bench.window;

import org.jspecify.annotations.NullMarked;
