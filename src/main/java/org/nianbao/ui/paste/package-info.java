/**
 * From what other programs put on the clipboard to an edit: read the block, find its place, say
 * what goes where and what does not. Knows no toolkit.
 */
@NullMarked
package org.nianbao.ui.paste;

import org.jspecify.annotations.NullMarked;
