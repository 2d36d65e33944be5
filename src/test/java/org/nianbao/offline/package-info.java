/** What of the shipped classes could reach a network, and that the program never does. */
@NullMarked
package org.nianbao.offline;

import org.jspecify.annotations.NullMarked;
