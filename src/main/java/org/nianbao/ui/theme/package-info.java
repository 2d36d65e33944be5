/** Colours, fonts and the size of text. */
@NullMarked
package org.nianbao.ui.theme;

import org.jspecify.annotations.NullMarked;
