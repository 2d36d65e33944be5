/**
 * What is wrong with a report. Pure functions of it: plain Java, no library, no clock, no file, no
 * static state.
 */
@NullMarked
package org.nianbao.check;

import org.jspecify.annotations.NullMarked;
