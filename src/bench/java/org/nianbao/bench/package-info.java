/** How fast the program is. Run by {@code mvn -Pbench}. */
@NullMarked
package org.nianbao.bench;

import org.jspecify.annotations.NullMarked;
