/** The window, tried as a clerk would, without a screen. */
package org.nianbao.ui;
