/**
 * Looking before taking: what was read from another program's file, beside where it was read from,
 * and what is to become of it.
 */
@NullMarked
package org.nianbao.ui.review;

import org.jspecify.annotations.NullMarked;
