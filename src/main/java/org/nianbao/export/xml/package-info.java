/** Markup written element by element, well-formed by construction. */
@NullMarked
package org.nianbao.export.xml;

import org.jspecify.annotations.NullMarked;
