/** The pages of the PDF as they will be printed. */
@NullMarked
package org.nianbao.ui.preview;

import org.jspecify.annotations.NullMarked;
