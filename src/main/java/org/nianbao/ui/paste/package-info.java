/**
 * From what other programs put on the clipboard to an edit: read the block, ask where its heads put
 * it, and where it has none, put it where the selection is. Knows no toolkit.
 */
@NullMarked
package org.nianbao.ui.paste;

import org.jspecify.annotations.NullMarked;
