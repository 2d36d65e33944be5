/** The help page. */
@NullMarked
package org.nianbao.ui.help;

import org.jspecify.annotations.NullMarked;
