/** The report that is open and everything derived from it, as observable values: no toolkit. */
@NullMarked
package org.nianbao.ui.model;

import org.jspecify.annotations.NullMarked;
