/** The report for a website: HTML5 without class, style sheet or script. */
@NullMarked
package org.nianbao.export.html;

import org.jspecify.annotations.NullMarked;
