/** The entry point: the window, or the command line. */
@NullMarked
package org.nianbao;

import org.jspecify.annotations.NullMarked;
