/** Reports in the window and the files they are kept in: opening, saving, versions, settings. */
@NullMarked
package org.nianbao.ui.file;

import org.jspecify.annotations.NullMarked;
