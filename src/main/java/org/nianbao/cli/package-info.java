/** The program without a window: check and export, for scripts and for other programs. */
@NullMarked
package org.nianbao.cli;

import org.jspecify.annotations.NullMarked;
