/** Looking at other programs' files before they are taken. */
package org.nianbao.ui.review;
