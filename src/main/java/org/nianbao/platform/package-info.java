/**
 * Where things are kept on this computer, who is running, and what the program writes down about
 * itself. Nothing here ever holds what a clerk wrote.
 */
@NullMarked
package org.nianbao.platform;

import org.jspecify.annotations.NullMarked;
