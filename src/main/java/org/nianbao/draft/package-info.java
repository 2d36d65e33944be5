/**
 * How a report is kept: the draft as a value and as a file. What is read here may come from anyone
 * and may be damaged; what is written here can be read by people and compared line by line.
 */
@NullMarked
package org.nianbao.draft;

import org.jspecify.annotations.NullMarked;
