/** The window, tried as a clerk would, from one year to the next, without a screen. */
package org.nianbao.ui;
