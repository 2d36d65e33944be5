/**
 * What has been answered: immutable values, and the edits that make the next one out of the last.
 * Plain Java: no library, no clock, no file.
 */
@NullMarked
package org.nianbao.report;

import org.jspecify.annotations.NullMarked;
