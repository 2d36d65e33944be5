/**
 * Words as such: what the screen says, code points, how alike two texts are. Knows nothing of
 * reports.
 */
@NullMarked
package org.nianbao.text;

import org.jspecify.annotations.NullMarked;
