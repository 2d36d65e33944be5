/**
 * What the program is made of, put together once for both doors: the window and the command line.
 */
@NullMarked
package org.nianbao.app;

import org.jspecify.annotations.NullMarked;
